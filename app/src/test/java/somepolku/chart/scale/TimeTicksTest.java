package somepolku.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;
import somepolku.kit.Texts;

class TimeTicksTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 21);
    private static final double LETTER = 6.5;

    private static List<TimeTick> ticks(DaySpan range, double width, String language) {
        Formats formats = new Formats(Texts.in(Locale.forLanguageTag(language)));
        return new TimeTicks(range, 40, width, 40 + width + 22, formats, text -> text.length() * LETTER).ticks();
    }

    private static List<String> labels(int days, double width, String language) {
        return ticks(new DaySpan(END.minusDays(days - 1L), END), width, language).stream()
                .map(TimeTick::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    @Test
    void half_a_year_is_named_by_its_months() {
        assertThat(labels(174, 676, "fi")).containsExactly("kesä 2026", "heinä", "elo", "syys", "loka", "marras");
        assertThat(labels(174, 676, "en")).containsExactly("Jun 2026", "Jul", "Aug", "Sep", "Oct", "Nov");
    }

    @Test
    void a_month_is_named_by_its_mondays_and_a_week_by_its_days() {
        assertThat(labels(28, 676, "fi")).containsExactly("26.10.2026", "2.11.", "9.11.", "16.11.");
        assertThat(labels(5, 676, "fi")).containsExactly("17.11.2026", "18.11.", "19.11.", "20.11.", "21.11.");
    }

    @Test
    void a_new_year_is_said() {
        assertThat(labels(420, 676, "fi")).contains("tammi 2026");
        assertThat(labels(3_650, 676, "fi"))
                .containsExactly("2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026");
    }

    @Test
    void labels_never_touch_and_never_leave_the_picture() {
        for (int days : new int[] {1, 2, 7, 30, 45, 46, 90, 183, 365, 420, 1_000, 4_000, 20_000, 700_000}) {
            for (double width : new double[] {80, 430, 676, 1_400}) {
                DaySpan range = new DaySpan(END.minusDays(days - 1L), END);
                double free = 0;
                for (TimeTick tick : ticks(range, width, "fi")) {
                    if (!tick.label().isEmpty()) {
                        assertThat(tick.left()).isGreaterThanOrEqualTo(Math.max(free, 40));
                        free = tick.left() + tick.label().length() * LETTER;
                        assertThat(free).isLessThanOrEqualTo(40 + width + 22 + .01);
                        assertThat(range.contains(tick.day())).isTrue();
                        free += 5;
                    }
                }
            }
        }
    }

    @Test
    void lines_go_up_at_the_beginnings_of_months_only() {
        assertThat(ticks(new DaySpan(END.minusDays(27), END), 676, "fi")).noneMatch(TimeTick::grid);
        assertThat(ticks(new DaySpan(END.minusDays(173), END), 676, "fi")).allMatch(TimeTick::grid);
    }
}
