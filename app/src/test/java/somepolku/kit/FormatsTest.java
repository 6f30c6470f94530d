package somepolku.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final Formats finnish = new Formats(Texts.in(Locale.forLanguageTag("fi")));
    private final Formats english = new Formats(Texts.in(Locale.ENGLISH));

    @Test
    void thousands_stand_apart_by_a_narrow_space_in_finnish_and_a_comma_in_english() {
        assertThat(finnish.number(1234)).isEqualTo("1\u202f234");
        assertThat(finnish.number(1_234_567.5)).isEqualTo("1\u202f234\u202f567,5");
        assertThat(english.number(1_234_567.5)).isEqualTo("1,234,567.5");
        assertThat(finnish.number(999)).isEqualTo("999");
    }

    @Test
    void decimals_are_at_most_two_and_none_of_them_needless() {
        assertThat(finnish.number(4.20)).isEqualTo("4,2");
        assertThat(finnish.number(4.256)).isEqualTo("4,26");
        assertThat(finnish.number(100)).isEqualTo("100");
        assertThat(finnish.number(4, 1)).isEqualTo("4,0");
        assertThat(finnish.number(-0.001)).isEqualTo("0");
    }

    @Test
    void a_minus_is_a_minus_and_not_a_hyphen() {
        assertThat(finnish.number(-1234.5)).isEqualTo("\u22121\u202f234,5");
        assertThat(finnish.signed(-4)).isEqualTo("\u22124");
        assertThat(finnish.signed(17)).isEqualTo("+17");
        assertThat(finnish.signed(0)).isEqualTo("±0");
    }

    @Test
    void days_are_said_as_people_write_them() {
        assertThat(finnish.day(MONDAY)).isEqualTo("ma 23.11.2026");
        assertThat(finnish.dayTitle(MONDAY)).isEqualTo("Maanantai 23.11.2026");
        assertThat(finnish.shortDay(MONDAY)).isEqualTo("23.11.");
        assertThat(finnish.dated(MONDAY)).isEqualTo("23.11.2026");
        assertThat(finnish.weekday(MONDAY)).isEqualTo("ma");
        assertThat(english.day(MONDAY)).isEqualTo("Mon 23 Nov 2026");
        assertThat(english.dayTitle(MONDAY)).isEqualTo("Monday 23 November 2026");
        assertThat(english.dated(MONDAY)).isEqualTo("23 Nov 2026");
        assertThat(english.date(LocalDate.of(2026, 1, 5))).isEqualTo("2026-01-05");
    }

    @Test
    void a_shared_year_is_said_once() {
        assertThat(finnish.days(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 5, 8)))
                .isEqualTo("20.2.–8.5.2027");
        assertThat(finnish.days(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)))
                .isEqualTo("30.12.2026–2.1.2027");
        assertThat(finnish.days(MONDAY, MONDAY)).isEqualTo("23.11.2026");
        assertThat(english.days(LocalDate.of(2027, 2, 20), LocalDate.of(2027, 5, 8)))
                .isEqualTo("20 Feb – 8 May 2027");
    }

    @Test
    void times_have_a_dot_in_finnish_and_a_colon_in_english() {
        assertThat(finnish.time(LocalTime.of(9, 5))).isEqualTo("9.05");
        assertThat(finnish.clock(LocalTime.of(14, 30))).isEqualTo("klo 14.30");
        assertThat(english.clock(LocalTime.of(9, 5))).isEqualTo("09:05");
    }

    @Test
    void months_are_short_on_an_axis_and_whole_in_a_title() {
        assertThat(finnish.month(Month.JUNE)).isEqualTo("kesä");
        assertThat(finnish.month(Month.NOVEMBER)).isEqualTo("marras");
        assertThat(finnish.month(YearMonth.of(2026, 11))).isEqualTo("marraskuu 2026");
        assertThat(english.month(Month.SEPTEMBER)).isEqualTo("Sep");
        assertThat(english.month(YearMonth.of(2026, 11))).isEqualTo("November 2026");
    }

    @Test
    void what_was_said_can_be_read_again() {
        assertThat(finnish.parseDay(finnish.date(MONDAY))).contains(MONDAY);
        assertThat(english.parseDay(english.date(MONDAY))).contains(MONDAY);
        assertThat(finnish.parseTime(finnish.time(LocalTime.of(7, 45)))).contains(LocalTime.of(7, 45));
        assertThat(finnish.parseDay("31.2.2026")).isEmpty();
        assertThat(finnish.parseTime("24.00")).isEmpty();
    }
}
