package somepolku.work.medium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Ids;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.medium.Standing.State;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.LockedException;
import somepolku.work.port.Passphrase;

class WatchedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final DayNote FIRST = new DayNote(new Ids(java.time.Clock.systemUTC()).next(), DAY, "Ensimmäinen");
    private static final DayNote SECOND = new DayNote(FIRST.id(), DAY, "Toinen");

    @TempDir
    private Path scratch;

    private final MemoryStore store = new MemoryStore();
    private final Deque<Object> next = new ArrayDeque<>();
    private final List<State> told = new ArrayList<>();
    private Path stick;
    private Path file;
    private Watched watched;
    private FileChannel held;

    @BeforeEach
    void insert() throws IOException {
        stick = Files.createDirectory(scratch.resolve("stick"));
        file = Files.createFile(stick.resolve("oma.polku"));
        // As the real store does: a deleted file's key is then nobody else's.
        held = FileChannel.open(file);
        watched = new Watched(file, new Reopened(), store, true);
        watched.listen(new Lifetime(), standing -> told.add(standing.state()));
    }

    @AfterEach
    void letGo() throws IOException {
        held.close();
    }

    @Test
    void a_file_that_stays_is_not_spoken_of() throws ProblemException {
        watched.look();
        watched.commit(List.of(Edit.add(FIRST)));
        watched.look();
        assertThat(told).isEmpty();
        assertThat(watched.current(FIRST)).contains(FIRST);
    }

    @Test
    void a_pulled_medium_is_told_at_the_next_look_and_the_journal_let_go_of() throws IOException {
        pull();
        watched.look();
        watched.look();
        assertThat(told).containsExactly(State.AWAY);
        assertThat(store.closed()).isTrue();
        assertThatThrownBy(() -> watched.counts())
                .isInstanceOfSatisfying(
                        UncheckedProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("journal.away.read"));
    }

    @Test
    void what_is_written_between_two_looks_is_not_acknowledged() throws IOException {
        pull();
        assertThat(refusal()).isEqualTo(Problem.refused("journal.away"));
        assertThat(told).containsExactly(State.AWAY);
        assertThat(store.counts().values()).allMatch(count -> count == 0);
    }

    @Test
    void a_write_that_fails_because_the_medium_is_gone_says_that() throws IOException {
        store.beforeCommit(() -> {
            pull();
            throw new ProblemException(Problem.refused("storage.write", "oma.polku", "I/O error"));
        });
        assertThat(refusal()).isEqualTo(Problem.refused("journal.away"));
    }

    @Test
    void the_same_journal_is_gone_on_with_when_it_is_back() throws IOException, ProblemException {
        watched.commit(List.of(Edit.add(FIRST)));
        MemoryStore back = MemoryStore.of(FIRST);
        pull();
        watched.look();
        watched.look();
        next.add(back);
        putBack();
        watched.look();
        assertThat(told).containsExactly(State.AWAY, State.THERE);
        watched.commit(List.of(Edit.replace(FIRST, SECOND)));
        assertThat(back.current(SECOND)).contains(SECOND);
        watched.close();
        assertThat(back.closed()).isTrue();
    }

    @Test
    void an_older_state_of_the_journal_is_refused_and_a_newer_one_of_the_file_then_taken()
            throws IOException, ProblemException {
        watched.commit(List.of(Edit.add(FIRST)));
        watched.commit(List.of(Edit.replace(FIRST, SECOND)));
        pull();
        watched.look();
        MemoryStore old = MemoryStore.of(FIRST);
        next.add(old);
        putBack();
        watched.look();
        assertThat(watched.standing().why()).contains(Problem.refused("journal.older", "oma.polku"));
        assertThat(old.closed()).isTrue();
        assertThat(refusal()).isEqualTo(Problem.refused("journal.older", "oma.polku"));
        pull();
        watched.look();
        next.add(MemoryStore.of(SECOND));
        putBack();
        watched.look();
        assertThat(told).containsExactly(State.AWAY, State.OTHER, State.AWAY, State.THERE);
    }

    @Test
    void a_removal_that_is_not_undone_on_the_file_makes_it_an_older_state() throws IOException, ProblemException {
        watched.commit(List.of(Edit.add(FIRST)));
        watched.commit(List.of(Edit.remove(FIRST)));
        pull();
        watched.look();
        next.add(MemoryStore.of(FIRST));
        putBack();
        watched.look();
        assertThat(told).containsExactly(State.AWAY, State.OTHER);
    }

    @Test
    void another_journal_is_refused() throws IOException {
        pull();
        watched.look();
        byte[] foreign = new byte[32];
        Arrays.fill(foreign, (byte) 1);
        next.add(new MemoryStore().salted(foreign));
        putBack();
        watched.look();
        assertThat(watched.standing().why()).contains(Problem.refused("journal.other", "oma.polku"));
    }

    @Test
    void a_journal_that_cannot_be_opened_yet_is_tried_again_but_not_at_every_look() throws IOException {
        pull();
        watched.look();
        Problem elsewhere = Problem.refused("storage.elsewhere", "oma.polku");
        next.add(new ProblemException(elsewhere));
        next.add(store);
        putBack();
        watched.look();
        assertThat(watched.standing().why()).contains(elsewhere);
        watched.look();
        assertThat(next).hasSize(1);
        for (int looks = 0; looks < 9; looks++) {
            watched.look();
        }
        assertThat(watched.standing()).isEqualTo(Standing.THERE);
    }

    @Test
    void a_moved_file_stays_readable_and_is_written_again_when_it_is_moved_back() throws IOException, ProblemException {
        watched.commit(List.of(Edit.add(FIRST)));
        Path elsewhere = scratch.resolve("toisaalla.polku");
        Files.move(file, elsewhere);
        watched.look();
        assertThat(told).containsExactly(State.MISSING);
        assertThat(watched.current(FIRST)).contains(FIRST);
        assertThat(refusal()).isEqualTo(Problem.refused("journal.away"));
        Files.move(elsewhere, file);
        watched.look();
        assertThat(told).containsExactly(State.MISSING, State.THERE);
        watched.commit(List.of(Edit.replace(FIRST, SECOND)));
        assertThat(store.closed()).isFalse();
    }

    @Test
    void a_file_put_in_its_place_is_not_written_and_what_was_pushed_aside_stays_readable()
            throws IOException, ProblemException {
        watched.commit(List.of(Edit.add(FIRST)));
        Path aside = scratch.resolve("syrjässä.polku");
        Files.move(file, aside);
        Files.createFile(file);
        watched.look();
        assertThat(watched.standing().why()).contains(Problem.refused("journal.replaced", "oma.polku"));
        assertThat(watched.current(FIRST)).contains(FIRST);
        assertThat(refusal()).isEqualTo(Problem.refused("journal.replaced", "oma.polku"));
        Files.move(aside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        watched.look();
        assertThat(watched.standing()).isEqualTo(Standing.THERE);
    }

    @Test
    void a_deleted_file_is_written_back_where_it_was_and_gone_on_with() throws IOException, ProblemException {
        watched.commit(List.of(Edit.add(FIRST)));
        Files.delete(file);
        watched.look();
        assertThat(watched.rescuable()).isTrue();
        MemoryStore back = MemoryStore.of(FIRST);
        next.add(back);
        assertThat(watched.rescue()).isEqualTo(file);
        assertThat(told).containsExactly(State.MISSING, State.THERE);
        watched.commit(List.of(Edit.replace(FIRST, SECOND)));
        assertThat(back.current(SECOND)).contains(SECOND);
        assertThat(watched.rescuable()).isFalse();
    }

    @Test
    void beside_a_file_that_took_its_place_it_is_written_under_a_new_name() throws IOException, ProblemException {
        Files.delete(file);
        Files.createFile(stick.resolve("oma-2.polku"));
        Files.writeString(file, "toinen");
        watched.look();
        assertThat(watched.rescue()).isEqualTo(stick.resolve("oma-3.polku")).exists();
        assertThat(file).hasContent("toinen");
        assertThat(watched.standing().state()).isEqualTo(State.OTHER);
    }

    @Test
    void a_store_that_closed_itself_after_a_failed_write_is_opened_again() throws ProblemException {
        MemoryStore fresh = new MemoryStore();
        next.add(fresh);
        store.closeWith(Problem.refused("storage.write", "oma.polku", "No space left on device"));
        assertThat(refusal().key()).isEqualTo("storage.write");
        assertThat(store.closed()).isTrue();
        watched.commit(List.of(Edit.add(FIRST)));
        assertThat(fresh.current(FIRST)).contains(FIRST);
        assertThat(told).isEmpty();
    }

    @Test
    void a_locked_journal_that_is_back_waits_for_its_passphrase() throws IOException, ProblemException {
        pull();
        watched.look();
        next.add(new LockedException(Problem.refused("storage.locked", "oma.polku")));
        putBack();
        watched.look();
        watched.look();
        assertThat(told).containsExactly(State.AWAY, State.LOCKED);
        next.add(store);
        try (Passphrase passphrase = Passphrase.of("salasana".toCharArray())) {
            watched.open(passphrase);
        }
        assertThat(told).containsExactly(State.AWAY, State.LOCKED, State.THERE);
    }

    @Test
    void once_closed_it_opens_nothing_any_more() throws IOException {
        pull();
        watched.look();
        watched.close();
        putBack();
        watched.look();
        assertThat(told).containsExactly(State.AWAY);
    }

    private Problem refusal() {
        try {
            watched.commit(List.of(Edit.add(FIRST)));
        } catch (ProblemException e) {
            return e.problem();
        }
        throw new AssertionError("it was acknowledged");
    }

    private void pull() throws IOException {
        Files.move(stick, scratch.resolve("pocket"));
    }

    private void putBack() throws IOException {
        Files.move(scratch.resolve("pocket"), stick);
    }

    /** Opens what the test laid out, in that order. */
    private final class Reopened implements JournalStore.Files {
        @Override
        public JournalStore open(Path asked, Optional<Passphrase> passphrase) throws ProblemException {
            assertThat(asked).isEqualTo(file);
            Object what = next.remove();
            if (what instanceof ProblemException problem) {
                throw problem;
            }
            return (JournalStore) what;
        }

        @Override
        public JournalStore openOrCreate(Path asked, Optional<Passphrase> passphrase) {
            throw new AssertionError("a journal that went is never made anew");
        }
    }
}
