package somepolku.ui.today.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.MemoryStore;

class WrittenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final Written written = new Written(MemoryStore.of(
            deed(1, DAY),
            deed(2, DAY),
            note(3, DAY.minusDays(3)),
            deed(4, DAY.minusYears(6)),
            note(5, DAY.plusDays(9))));

    @Test
    void the_days_with_deeds_or_a_note_are_marked() {
        var marks = written.within(new DaySpan(DAY.minusDays(7), DAY));
        assertThat(marks).containsOnlyKeys(DAY.minusDays(3), DAY);
        assertThat(marks.get(DAY).done().deeds()).isEqualTo(2);
        assertThat(marks.get(DAY).note()).isFalse();
        assertThat(marks.get(DAY.minusDays(3)).note()).isTrue();
        assertThat(marks.get(DAY.minusDays(3)).done().deeds()).isZero();
    }

    @Test
    void the_keys_lead_over_empty_years_and_end_at_both_ends() {
        assertThat(written.before(DAY)).contains(DAY.minusDays(3));
        assertThat(written.before(DAY.minusDays(3))).contains(DAY.minusYears(6));
        assertThat(written.before(DAY.minusYears(6))).isEmpty();
        assertThat(written.after(DAY.minusYears(6))).contains(DAY.minusDays(3));
        assertThat(written.after(DAY)).contains(DAY.plusDays(9));
        assertThat(written.after(DAY.plusDays(9))).isEmpty();
        assertThat(written.after(DaySpan.ALL.last())).isEmpty();
        assertThat(written.first()).contains(DAY.minusYears(6));
    }

    @Test
    void a_day_with_nothing_but_a_picture_is_a_day_with_something_on_it() {
        Attachment picture =
                Attachment.of(new Id<>(new UUID(1, 6)), DAY.minusDays(1), "kuva.png", "image/png", new byte[] {1});
        Written laid = new Written(MemoryStore.of(picture));
        assertThat(laid.within(DaySpan.of(DAY.minusDays(1)))
                        .get(DAY.minusDays(1))
                        .note())
                .isTrue();
        assertThat(laid.before(DAY)).contains(DAY.minusDays(1));
        assertThat(laid.after(DAY.minusDays(2))).contains(DAY.minusDays(1));
        assertThat(laid.first()).contains(DAY.minusDays(1));
    }

    @Test
    void an_empty_journal_leads_nowhere() {
        Written empty = new Written(new MemoryStore());
        assertThat(empty.before(DAY)).isEmpty();
        assertThat(empty.after(DAY)).isEmpty();
        assertThat(empty.first()).isEmpty();
    }

    private static Activity deed(int id, LocalDate day) {
        return Activity.on(new Id<>(new UUID(1, id)), day, "Soitin");
    }

    private static DayNote note(int id, LocalDate day) {
        return new DayNote(new Id<>(new UUID(1, id)), day, "Kulki hyvin");
    }
}
