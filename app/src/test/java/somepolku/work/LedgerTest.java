package somepolku.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Lifetime;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.text.entry.QuickEntry;
import somepolku.text.entry.Vocabulary;
import somepolku.text.line.QuickLine;
import somepolku.work.port.Edit;
import somepolku.work.port.Passphrase;

class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final Ids ids = new Ids(CLOCK, new Random(1));
    private final Ledger ledger = new Ledger(new MemoryStore());
    private final Diary diary = new Diary(ledger, FixedChannels.three(), ids);

    @AfterEach
    void close() {
        ledger.close();
    }

    private CompletionStage<Outcome<Change>> record(String line) {
        QuickLine read = QuickEntry.parse(line, new Vocabulary(DAY, Locale.ENGLISH, List.of()));
        return diary.record(diary.written(read, DAY, DAY), DAY);
    }

    @Test
    void what_is_recorded_is_there_and_undo_takes_it_back_and_redo_brings_it() {
        await(record("klo 9:30 @linkedin #työ Kommentoin 10 min"));
        assertThat(diary.deeds(DAY)).extracting(Activity::title).containsExactly("Kommentoin");
        await(ledger.undo());
        assertThat(diary.deeds(DAY)).isEmpty();
        await(ledger.redo());
        assertThat(diary.deeds(DAY)).extracting(Activity::title).containsExactly("Kommentoin");
    }

    @Test
    void the_journal_is_locked_and_unlocked_after_what_was_handed_over_before() throws Exception {
        record("Kommentoin");
        Passphrase passphrase = Passphrase.of("kolme kuusta".toCharArray());
        assertThat(ledger.lock(passphrase).toCompletableFuture().join().orThrow())
                .isNotBlank();
        assertThat(diary.deeds(DAY)).hasSize(1);
        assertThat(ledger.locked()).isTrue();
        assertThat(ledger.opensWith(passphrase)).isTrue();
        assertThat(ledger.unlock().toCompletableFuture().join().orThrow()).isTrue();
        assertThat(ledger.locked()).isFalse();
        assertThat(ledger.possible().undo()).isPresent();
    }

    @Test
    void nothing_to_undo_is_said_and_changes_nothing() {
        assertThat(problem(ledger.undo()).key()).isEqualTo("undo.nothing");
        assertThat(problem(ledger.redo()).key()).isEqualTo("redo.nothing");
    }

    @Test
    void a_new_change_ends_the_redoing() {
        await(record("Yksi"));
        await(ledger.undo());
        await(record("Kaksi"));
        assertThat(problem(ledger.redo()).key()).isEqualTo("redo.nothing");
        assertThat(ledger.possible().redo()).isEmpty();
    }

    @Test
    void listeners_hear_each_stored_change_until_their_lifetime_ends() {
        List<String> heard = new ArrayList<>();
        Lifetime lifetime = new Lifetime();
        ledger.listen(lifetime, published -> heard.add(published.change().nameKey()));
        await(record("Yksi"));
        await(ledger.undo());
        lifetime.close();
        await(record("Kaksi"));
        assertThat(heard).containsExactly("change.add.activity", "change.remove.activity");
    }

    @Test
    void a_note_is_kept_replaced_and_removed_when_emptied() {
        await(diary.write(DAY, "Soitto meni hyvin"));
        await(diary.write(DAY, "Soitto meni hyvin, kirje huomenna"));
        assertThat(diary.note(DAY).map(DayNote::text)).contains("Soitto meni hyvin, kirje huomenna");
        await(diary.write(DAY, ""));
        assertThat(diary.note(DAY)).isEmpty();
        await(ledger.undo());
        await(ledger.undo());
        assertThat(diary.note(DAY).map(DayNote::text)).contains("Soitto meni hyvin");
    }

    @Test
    void many_steps_are_one_undo() {
        Activity first = Activity.on(ids.next(), DAY, "Yksi");
        Activity second = Activity.on(ids.next(), DAY, "Kaksi");
        await(ledger.apply(new Change.Together("change.import", List.of(Edit.add(first), Edit.add(second)))));
        await(ledger.undo());
        assertThat(diary.deeds(DAY)).isEmpty();
    }

    @Test
    void a_store_that_fails_is_said_and_leaves_nothing_to_undo() {
        MemoryStore full = new MemoryStore();
        full.failWith(Problem.refused("test.full"));
        Ledger broken = new Ledger(full);
        Outcome<Change> outcome = broken.apply(Change.add(Activity.on(ids.next(), DAY, "Yksi")))
                .toCompletableFuture()
                .join();
        assertThat(((Outcome.Failed<Change>) outcome).problem().key()).isEqualTo("test.full");
        assertThat(broken.possible().undo()).isEmpty();
        broken.close();
    }

    @Test
    void a_listener_that_breaks_neither_loses_the_answer_nor_silences_the_others() {
        List<String> heard = new ArrayList<>();
        List<Throwable> defects = new ArrayList<>();
        ledger.listen(new Lifetime(), published -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, defect) -> defects.add(defect));
            throw new IllegalStateException("broken listener");
        });
        ledger.listen(new Lifetime(), published -> heard.add(published.change().nameKey()));
        await(record("Yksi"));
        assertThat(heard).containsExactly("change.add.activity");
        assertThat(defects).singleElement().extracting(Throwable::getMessage).isEqualTo("broken listener");
    }

    @Test
    void after_closing_a_change_is_refused_and_nothing_is_left_to_settle() {
        Ledger closed = new Ledger(new MemoryStore());
        closed.close();
        assertThat(problem(closed.apply(Change.add(Activity.on(ids.next(), DAY, "Yksi"))))
                        .key())
                .isEqualTo("journal.closed");
        assertThat(closed.settled().toCompletableFuture()).isCompletedWithValue(true);
    }

    @Test
    void any_change_and_then_its_inverse_is_as_if_nothing_happened() {
        Random random = new Random(20261124);
        for (int round = 0; round < 200; round++) {
            await(ledger.apply(any(random)));
        }
        List<Entry> before = everything();
        for (int round = 0; round < 200; round++) {
            Change change = any(random);
            await(ledger.apply(change));
            await(ledger.apply(change.inverse()));
            assertThat(everything()).isEqualTo(before);
        }
    }

    private Change any(Random random) {
        List<Entry> there = everything();
        LocalDate day = DAY.plusDays(random.nextInt(5));
        Activity fresh = Activity.on(ids.next(), day, "teko " + random.nextInt(100));
        if (there.isEmpty() || random.nextInt(3) == 0) {
            return Change.add(fresh);
        }
        Activity old = (Activity) there.get(random.nextInt(there.size()));
        if (random.nextBoolean()) {
            return Change.remove(old);
        }
        Activity moved = Activity.on(old.id(), day, "muutettu " + random.nextInt(100));
        return new Change.Together("change.import", List.of(Edit.add(fresh), Edit.replace(old, moved)));
    }

    private List<Entry> everything() {
        try (var found = ledger.journal().entries(Activity.class, DaySpan.ALL)) {
            return List.copyOf(found.toList());
        }
    }

    private static Change await(CompletionStage<Outcome<Change>> stage) {
        return ((Outcome.Done<Change>) stage.toCompletableFuture().join()).value();
    }

    private static Problem problem(CompletionStage<Outcome<Change>> stage) {
        return ((Outcome.Failed<Change>) stage.toCompletableFuture().join()).problem();
    }
}
