package somepolku.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {
    private final Amounts comma = new Amounts(',');
    private final Amounts point = new Amounts('.');

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "1 234|1234",
                "1.234|1234",
                "1.234,5|1234.5",
                "-3|-3",
                "−3|-3",
                "2,5 %|2.5",
                "1 234 567|1234567"
            })
    void withACommaBeforeTheTenths(String cell, double value) {
        assertThat(comma.read(cell)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234|1234", "1,234.5|1234.5", "2.5|2.5", "1’234|1234", "+4|4"})
    void withAPointBeforeTheTenths(String cell, double value) {
        assertThat(point.read(cell)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "12,34.5", "many", "1e9", "0x10", "NaN", "=1+1", "1.2.3"})
    void whatIsNoNumberIsNone(String cell) {
        assertThat(point.read(cell)).isEmpty();
    }

    @Test
    void whatSaysThatThereIsNoNumberIsNoMistake() {
        assertThat(Amounts.none("")).isTrue();
        assertThat(Amounts.none(" – ")).isTrue();
        assertThat(Amounts.none("N/A")).isTrue();
        assertThat(Amounts.none("0")).isFalse();
    }
}
