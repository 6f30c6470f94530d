package somepolku.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567", "1 234 567", "1\u00a0234\u00a0567", "1\u202f234\u202f567", "1.234.567", "1,234,567",
                "1'234'567", "1\u2019234\u2019567", " 1234567 ", "+1234567", "1234567,0", "1,234,567.00"
            })
    void thousandsMayBePartedInEveryCommonWay(String typed) {
        assertThat(TypedNumber.read(typed)).isEqualTo(new TypedNumber.Understood(1_234_567));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234.5", "1234,5", "1 234,5", "1.234,5", "1,234.5", "1'234.5", "1\u202f234.50"})
    void decimalsMayFollowAPointOrAComma(String typed) {
        assertThat(TypedNumber.read(typed)).isEqualTo(new TypedNumber.Understood(1234.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4", "\u22124", "\u20134", "\u2212 4", "-4,0"})
    void everyDashIsAMinus(String typed) {
        assertThat(TypedNumber.read(typed)).isEqualTo(new TypedNumber.Understood(-4));
    }

    @Test
    void zeroIsANumberAndNothingIsNone() {
        assertThat(TypedNumber.read("0")).isEqualTo(new TypedNumber.Understood(0));
        assertThat(TypedNumber.read("  ")).isEqualTo(new TypedNumber.Empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234"})
    void onePartingBeforeThreeDigitsIsNotGuessed(String typed) {
        assertThat(TypedNumber.read(typed)).isEqualTo(new TypedNumber.TwoWays(1234, 1.234));
        assertThat(TypedNumber.read("-" + typed)).isEqualTo(new TypedNumber.TwoWays(-1234, -1.234));
    }

    @Test
    void aLeadingZeroMakesItADecimal() {
        assertThat(TypedNumber.read("0.125")).isEqualTo(new TypedNumber.Understood(0.125));
        assertThat(TypedNumber.read("1234.567")).isEqualTo(new TypedNumber.Understood(1234.567));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 34",
                "1.2.3",
                "1,2,3",
                "12kk",
                "noin 40",
                "1..2",
                "-",
                "%",
                "k",
                "12 34 %",
                "1.234 567",
                "1e9"
            })
    void whatIsNoNumberIsSaidToBeNone(String typed) {
        assertThat(TypedNumber.read(typed)).isEqualTo(new TypedNumber.Unclear());
    }

    @Test
    void platformsShortenLargeNumbers() {
        assertThat(TypedNumber.read("1.2k")).isEqualTo(new TypedNumber.Understood(1200));
        assertThat(TypedNumber.read("1,2 K")).isEqualTo(new TypedNumber.Understood(1200));
        assertThat(TypedNumber.read("1.234k"))
                .as("thousands of thousands are not written so")
                .isEqualTo(new TypedNumber.Understood(1234));
        assertThat(TypedNumber.read("-3k")).isEqualTo(new TypedNumber.Understood(-3000));
        assertThat(TypedNumber.read("2.5M")).isEqualTo(new TypedNumber.Understood(2_500_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 %", "12%", "12,0\u00a0%"})
    void aShareIsANumberOnlyWhereSharesAreCounted(String typed) {
        assertThat(TypedNumber.read(typed)).isEqualTo(new TypedNumber.Share(12));
        assertThat(TypedNumber.read(typed, "%")).isEqualTo(new TypedNumber.Understood(12));
        assertThat(TypedNumber.read(typed, "people")).isEqualTo(new TypedNumber.Share(12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"< 1 %", "<1%", ">500", "500+", "\u2264 3", "~40"})
    void aBoundIsNoNumber(String typed) {
        assertThat(TypedNumber.read(typed)).isEqualTo(new TypedNumber.Bound());
    }
}
