package somepolku.linkedin.analytics.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1.234", "1'234", "1’234", "1 234", "1\u00a0234", "1\u202f234", "1234", "1234.0"})
    void oneThousandTwoHundredThirtyFourInEveryLanguage(String text) {
        assertThat(Counts.read(text)).hasValue(1234);
    }

    @Test
    void largerNegativeAndSmallCounts() {
        assertThat(Counts.read("1,234,567")).hasValue(1234567);
        assertThat(Counts.read("12,34,567")).hasValue(1234567);
        assertThat(Counts.read("1.234.567")).hasValue(1234567);
        assertThat(Counts.read("-28")).hasValue(-28);
        assertThat(Counts.read("\u22121.028")).hasValue(-1028);
        assertThat(Counts.read("0")).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "< 1 %", "2%", "Impressions", "1,23", "7/4/2026", "12 views"})
    void whatIsNoCountIsNotGuessed(String text) {
        assertThat(Counts.read(text)).isEmpty();
    }
}
