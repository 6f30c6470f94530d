package somepolku.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Reminder;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Outcome;

class RemindersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final Optional<String> ARCHIVE = Optional.of("guide:linkedin/archive");

    private final Ledger ledger = new Ledger(new MemoryStore());
    private final Ids ids = new Ids(NOON, new Random(1));
    private final Reminders reminders = on(TODAY);

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void what_is_set_for_tomorrow_is_coming_today_and_due_from_tomorrow_on() {
        await(reminders.set(TODAY.plusDays(1), "Hae arkisto", ARCHIVE));
        assertThat(reminders.due()).isEmpty();
        assertThat(reminders.coming()).extracting(Reminder::text).containsExactly("Hae arkisto");
        for (int days = 1; days < 4; days++) {
            assertThat(on(TODAY.plusDays(days)).due())
                    .extracting(Reminder::text)
                    .containsExactly("Hae arkisto");
            assertThat(on(TODAY.plusDays(days)).coming()).isEmpty();
        }
    }

    @Test
    void what_is_ticked_off_is_due_no_longer_and_undo_makes_it_due_again() {
        await(reminders.set(TODAY, "Hae arkisto", ARCHIVE));
        await(reminders.done(reminders.due().get(0)));
        assertThat(reminders.due()).isEmpty();
        assertThat(reminders.about(ARCHIVE.orElseThrow())).isEmpty();
        assertThat(reminders.doneOn(TODAY)).extracting(Reminder::done).containsExactly(Optional.of(TODAY));
        await(ledger.undo());
        assertThat(reminders.due()).hasSize(1);
        assertThat(reminders.doneOn(TODAY)).isEmpty();
    }

    @Test
    void of_one_thing_there_is_one_waiting_reminder_and_setting_it_again_is_one_undo() {
        await(reminders.set(TODAY, "Hae arkisto", ARCHIVE));
        Change again = await(reminders.set(TODAY.plusDays(1), "Hae arkisto", ARCHIVE));
        assertThat(again.nameKey()).isEqualTo("change.add.reminder");
        assertThat(reminders.due()).isEmpty();
        assertThat(reminders.coming()).hasSize(1);
        await(ledger.undo());
        assertThat(reminders.due()).hasSize(1);
        assertThat(reminders.coming()).isEmpty();
        await(ledger.undo());
        assertThat(reminders.due()).isEmpty();
    }

    @Test
    void the_longest_due_comes_first_and_another_thing_gives_way_to_nothing() {
        await(reminders.set(TODAY, "Hae arkisto", ARCHIVE));
        await(reminders.set(TODAY.minusDays(3), "Soita", Optional.empty()));
        await(reminders.set(TODAY.minusDays(1), "Soita", Optional.empty()));
        assertThat(reminders.due())
                .extracting(Reminder::due)
                .containsExactly(TODAY.minusDays(3), TODAY.minusDays(1), TODAY);
    }

    private Reminders on(LocalDate day) {
        return new Reminders(ledger, ids, Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static Change await(CompletionStage<Outcome<Change>> act) {
        return ((Outcome.Done<Change>) act.toCompletableFuture().join()).value();
    }
}
