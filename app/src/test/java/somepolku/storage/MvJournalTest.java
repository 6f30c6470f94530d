package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.disk.CutFile;
import somepolku.storage.record.RecordKey;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.LockedException;
import somepolku.work.port.Passphrase;

class MvJournalTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private JournalStore opened() throws ProblemException {
        return new Journals(CLOCK).openOrCreate(folder.resolve("my.polku"));
    }

    private static Activity deed(int number, LocalDate day) {
        return Activity.on(new Id<>(new UUID(7, number)), day, "Deed " + number);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void it_holds_what_the_model_holds_whatever_is_done_and_however_often_it_is_reopened(long seed) throws Exception {
        Random random = new Random(seed);
        RandomEdits edits = new RandomEdits(random);
        MemoryStore model = new MemoryStore();
        JournalStore journal = opened();
        for (int step = 0; step < 60; step++) {
            List<Edit> next = edits.next(Contents.of(model).all());
            model.commit(next);
            journal.commit(next);
            if (random.nextInt(8) == 0) {
                journal.close();
                journal = opened();
            }
            assertThat(Contents.of(journal)).as("after step " + step).isEqualTo(Contents.of(model));
        }
        assertThat(journal.check()).isEmpty();
        journal.close();
    }

    @Test
    void a_journal_whose_file_was_deleted_is_copied_whole_with_its_passphrase() throws Exception {
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "SKIPPED: Windows deletes no open file");
        Path copy = folder.resolve("copy.polku");
        try (MvJournal journal = (MvJournal) opened()) {
            journal.commit(List.of(Edit.add(deed(1, DAY))));
            try (Passphrase passphrase = Passphrase.of("salasana".toCharArray())) {
                journal.lock(passphrase, 1);
            }
            journal.commit(List.of(Edit.add(deed(2, DAY))));
            Files.delete(folder.resolve("my.polku"));
            journal.copyTo(copy);
            assertThatThrownBy(() -> journal.copyTo(copy))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem())
                                    .isEqualTo(Problem.refused("storage.copy.there", "copy.polku")));
        }
        assertThatThrownBy(() -> new Journals(CLOCK).open(copy)).isInstanceOf(LockedException.class);
        try (Passphrase passphrase = Passphrase.of("salasana".toCharArray());
                JournalStore again = new Journals(CLOCK).open(copy, Optional.of(passphrase))) {
            assertThat(again.all(Activity.class)).extracting(Activity::title).containsExactly("Deed 1", "Deed 2");
            assertThat(again.check()).isEmpty();
        }
    }

    @Test
    void a_new_journal_is_empty_and_has_a_salt_of_its_own() throws Exception {
        byte[] salt;
        try (JournalStore journal = opened()) {
            assertThat(Contents.of(journal)).isEqualTo(Contents.of(new MemoryStore()));
            assertThat(journal.version()).isEqualTo(1);
            assertThat(journal.readOnly()).isFalse();
            assertThat(journal.notices()).isEmpty();
            salt = journal.salt();
        }
        assertThat(salt).hasSize(32).isNotEqualTo(new byte[32]);
        try (JournalStore again = opened();
                JournalStore other = new Journals(CLOCK).openOrCreate(folder.resolve("other.polku"))) {
            assertThat(again.salt()).isEqualTo(salt);
            assertThat(other.salt()).isNotEqualTo(salt);
        }
    }

    @Test
    void days_are_read_in_their_order_and_only_those_asked_for() throws Exception {
        try (JournalStore journal = opened()) {
            journal.commit(Stream.of(3, 1, 4, 1, 5, 9, 2, 6)
                    .distinct()
                    .map(day -> Edit.add(deed(day, DAY.plusDays(day))))
                    .toList());

            assertThat(journal.entries(Activity.class, new DaySpan(DAY.plusDays(2), DAY.plusDays(5))))
                    .extracting(Activity::title)
                    .containsExactly("Deed 2", "Deed 3", "Deed 4", "Deed 5");
            assertThat(journal.extent(Activity.class)).contains(new DaySpan(DAY.plusDays(1), DAY.plusDays(9)));
        }
    }

    @Test
    void a_removed_entry_is_neither_read_nor_counted_nor_part_of_the_extent() throws Exception {
        try (JournalStore journal = opened()) {
            journal.commit(List.of(Edit.add(deed(1, DAY)), Edit.add(deed(2, DAY.plusDays(1)))));
            assertThat(journal.counts()).containsEntry(EntryKind.ACTIVITY, 2L);
            journal.commit(List.of(Edit.remove(deed(1, DAY))));

            assertThat(journal.current(deed(1, DAY))).isEmpty();
            assertThat(journal.counts()).containsEntry(EntryKind.ACTIVITY, 1L);
            assertThat(journal.extent(Activity.class)).contains(DaySpan.of(DAY.plusDays(1)));
        }
        try (JournalStore again = opened()) {
            assertThat(again.counts()).containsEntry(EntryKind.ACTIVITY, 1L);
        }
    }

    @Test
    void a_reader_sees_the_state_at_which_it_began_through_all_later_commits() throws Exception {
        try (JournalStore journal = opened()) {
            journal.commit(Stream.iterate(0, i -> i + 1)
                    .limit(3000)
                    .map(i -> Edit.add(deed(i, DAY.plusDays(i % 300))))
                    .toList());
            try (Stream<Activity> slow = journal.entries(Activity.class, DaySpan.ALL)) {
                Iterator<Activity> reader = slow.iterator();
                int read = 0;
                while (reader.hasNext()) {
                    assertThat(reader.next().title()).startsWith("Deed");
                    read++;
                    if (read % 100 == 0 && read < 3000) {
                        Activity old = deed(read, DAY.plusDays(read % 300));
                        journal.commit(List.of(Edit.remove(old), Edit.add(deed(10_000 + read, DAY.plusDays(290)))));
                    }
                }
                assertThat(read).isEqualTo(3000);
            }
        }
    }

    @Test
    void streams_that_nobody_closed_do_not_keep_the_journal_from_closing() throws Exception {
        JournalStore journal = opened();
        journal.commit(List.of(Edit.add(deed(1, DAY)), Edit.add(deed(2, DAY))));
        Iterator<Activity> left = journal.entries(Activity.class, DaySpan.ALL).iterator();
        left.next();
        journal.commit(List.of(Edit.add(deed(3, DAY))));
        journal.close();

        try (JournalStore again = opened()) {
            assertThat(again.counts()).containsEntry(EntryKind.ACTIVITY, 3L);
        }
    }

    @Test
    void nothing_of_a_change_is_written_where_a_part_of_it_cannot_be() throws Exception {
        try (JournalStore journal = opened()) {
            journal.commit(List.of(Edit.add(deed(1, DAY))));
            Contents before = Contents.of(journal);

            assertThatThrownBy(() -> journal.commit(List.of(Edit.add(deed(2, DAY)), Edit.remove(deed(3, DAY)))))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.refused("storage.gone", "2026-03-01")));
            assertThatThrownBy(() -> journal.commit(
                            List.of(Edit.add(deed(2, DAY)), Edit.add(deed(4, LocalDate.of(10_000, 1, 1))))))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.refused("storage.day", "+10000-01-01")));
            assertThat(Contents.of(journal)).isEqualTo(before);
        }
    }

    @Test
    void looking_at_a_journal_changes_no_byte_of_it() throws Exception {
        try (JournalStore journal = opened()) {
            journal.commit(List.of(Edit.add(deed(1, DAY))));
        }
        byte[] before = java.nio.file.Files.readAllBytes(folder.resolve("my.polku"));
        try (JournalStore journal = opened()) {
            assertThat(Contents.of(journal).all()).hasSize(1);
            journal.commit(List.of());
        }
        assertThat(java.nio.file.Files.readAllBytes(folder.resolve("my.polku"))).isEqualTo(before);
    }

    @Test
    void a_closed_journal_says_so() throws Exception {
        JournalStore journal = opened();
        journal.close();
        Problem closed = Problem.refused("storage.closed", "my.polku");

        assertThatThrownBy(() -> journal.commit(List.of(Edit.add(deed(1, DAY)))))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(closed));
        journal.close();
    }

    @Test
    void a_reader_of_a_journal_closed_meanwhile_is_told() throws Exception {
        JournalStore journal = opened();
        journal.commit(Stream.iterate(0, i -> i + 1)
                .limit(3000)
                .map(i -> Edit.add(deed(i, DAY.plusDays(i % 300))))
                .toList());
        journal.close();
        JournalStore again = opened();
        Iterator<Activity> reader = again.entries(Activity.class, DaySpan.ALL).iterator();
        reader.next();
        again.close();

        assertThatThrownBy(() -> reader.forEachRemaining(deed -> {}))
                .isInstanceOfSatisfying(
                        UncheckedProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.refused("storage.closed", "my.polku")));
    }

    @Test
    void a_reading_thread_that_is_interrupted_does_not_close_the_journal() throws Exception {
        try (JournalStore journal = opened()) {
            journal.commit(List.of(Edit.add(deed(1, DAY))));
        }
        try (JournalStore journal = opened()) {
            Thread.currentThread().interrupt();
            assertThat(journal.entries(Activity.class, DaySpan.ALL)).hasSize(1);
            journal.commit(List.of(Edit.add(deed(2, DAY))));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(journal.entries(Activity.class, DaySpan.ALL)).hasSize(2);
        }
    }

    private static List<byte[]> raw(CutFile disk) throws Exception {
        OpenStore open = new Opening(new CutFile(disk.content()), Disks.NAME, true).verified();
        List<byte[]> keys = List.copyOf(open.records().keySet());
        open.drop();
        return keys;
    }

    @Test
    void moving_an_entry_leaves_nothing_under_its_old_day_and_removing_it_leaves_a_tombstone() throws Exception {
        CutFile disk = new CutFile(Disks.empty());
        MvJournal journal = Disks.open(disk);
        Activity moved = deed(1, DAY.plusDays(1));
        journal.commit(List.of(Edit.add(deed(1, DAY))));
        journal.commit(List.of(Edit.replace(deed(1, DAY), moved)));
        assertThat(raw(disk)).usingElementComparator(Arrays::compare).containsExactly(RecordKey.of(moved));

        journal.commit(List.of(Edit.remove(moved)));
        assertThat(raw(disk)).usingElementComparator(Arrays::compare).containsExactly(RecordKey.of(moved));
        assertThat(journal.entries(Activity.class, DaySpan.ALL)).isEmpty();
        journal.close();
    }

    @Test
    void a_record_that_makes_no_sense_is_named_and_never_left_out_in_silence() throws Exception {
        CutFile disk = new CutFile(Disks.empty());
        OpenStore open = new Opening(disk, Disks.NAME, false).verified();
        open.records().put(RecordKey.of(deed(1, DAY)), new byte[] {1, 5, 0});
        open.store().commit();
        open.close();
        String where = "activity 2026-03-01 " + deed(1, DAY).id();
        String what = "the record ends in the middle of a field";
        MvJournal journal = Disks.open(disk);

        assertThat(journal.check()).containsExactly(new JournalStore.Damage(what, where));
        assertThatThrownBy(() -> Contents.of(journal))
                .isInstanceOfSatisfying(
                        UncheckedProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(Problem.badInput("storage.record.at", Disks.NAME, where, what)));
        assertThatThrownBy(() -> journal.commit(List.of(Edit.remove(deed(1, DAY)))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem()).isEqualTo(Problem.badInput("storage.record", what)));
        journal.close();
    }
}
