package somepolku.ui.metrics.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.domain.term.DaySpan;
import somepolku.work.Diary.Value;

class WeeksDraftTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 24);

    private final WeeksDraft empty = WeeksDraft.of(IntStream.range(0, 13)
            .mapToObj(week ->
                    new DaySpan(MONDAY.plusWeeks(week), MONDAY.plusWeeks(week).plusDays(6)))
            .toList());

    @Test
    void an_empty_row_is_no_zero() {
        assertThat(empty.values()).isEmpty();
        assertThat(empty.at(2, week -> week.typing("  ")).values()).isEmpty();
        assertThat(empty.at(2, week -> week.typing("0")).values())
                .containsExactly(new Value(empty.weeks().get(2).days(), 0));
        assertThat(empty.leaving().first(Week::faulty)).isEmpty();
    }

    @Test
    void what_is_no_number_is_a_fault_and_no_value() {
        WeeksDraft draft = empty.at(3, week -> week.typing("noin 40"));
        assertThat(draft.first(Week::faulty)).hasValue(3);
        assertThat(draft.values()).isEmpty();
    }

    @Test
    void a_number_with_two_meanings_waits_for_one_of_them() {
        WeeksDraft draft = empty.at(0, week -> week.typing("1.234"));
        assertThat(draft.first(Week::faulty)).hasValue(0);

        WeeksDraft chosen = draft.at(0, week -> week.meaning(1234));
        assertThat(chosen.values()).extracting(Value::number).containsExactly(1234.0);
        assertThat(chosen.at(0, week -> week.typing("1.235")).first(Week::faulty))
                .hasValue(0);
    }

    @Test
    void as_many_cells_as_rows_fill_all_of_them_wherever_they_are_pasted() {
        List<String> cells = IntStream.range(0, 13).mapToObj(String::valueOf).toList();
        WeeksDraft filled = empty.pasting(12, cells).orElseThrow();
        assertThat(filled.values()).hasSize(13);
        assertThat(filled.values().get(0).number()).isZero();
        assertThat(filled.values().get(12).number()).isEqualTo(12);
    }

    @Test
    void fewer_cells_fill_from_the_row_on_and_an_empty_one_empties_its_row() {
        WeeksDraft before = empty.at(11, week -> week.typing("9"));
        WeeksDraft filled = before.pasting(10, List.of("46", "", "31")).orElseThrow();
        assertThat(filled.weeks()).extracting(Week::typed).endsWith("46", "", "31");
        assertThat(filled.values()).hasSize(2);
    }

    @Test
    void cells_that_do_not_fit_fill_nothing() {
        assertThat(empty.pasting(11, List.of("1", "2", "3"))).isEmpty();
        assertThat(empty.pasting(0, Collections.nCopies(14, "1"))).isEmpty();
    }
}
