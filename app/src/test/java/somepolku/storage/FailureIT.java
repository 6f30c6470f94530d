package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.disk.CutFolder;
import somepolku.storage.disk.Defect;
import somepolku.storage.disk.Faulty;
import somepolku.storage.disk.Folder;
import somepolku.storage.disk.RawFile;
import somepolku.work.medium.Watched;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/**
 * What goes wrong around a journal, one after the other, as the window holds it: each time it is said, nothing that was
 * acknowledged is lost, and it goes on when the cause is gone.
 */
class FailureIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final List<String> SEEN = new ArrayList<>();

    @TempDir
    Path folder;

    private int acknowledged;

    @AfterAll
    static void report() throws IOException {
        Soak.report(
                "failure modes",
                SEEN.size(),
                "each told, 0 acknowledged lost, each gone on from: " + String.join(", ", SEEN));
    }

    private static DayNote note(int number, int size) {
        return new DayNote(new Id<>(new UUID(7, number)), DAY.plusDays(number), number + " " + "sana ".repeat(size));
    }

    private void write(JournalStore journal, int size) throws ProblemException {
        journal.commit(List.of(Edit.add(note(acknowledged, size))));
        acknowledged++;
    }

    private Problem refused(JournalStore journal, int size) {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> journal.commit(List.of(Edit.add(note(acknowledged, size)))));
        assertThat(refused).isNotNull();
        return refused.problem();
    }

    /** All that was acknowledged, and only that. */
    private void holds(JournalStore journal) {
        try (var notes = journal.entries(DayNote.class, DaySpan.ALL)) {
            assertThat(notes.map(note -> note.id().value().getLeastSignificantBits()))
                    .hasSize(acknowledged);
        }
        assertThat(journal.check()).isEmpty();
    }

    private static JournalStore watched(Path file) throws ProblemException {
        JournalStore.Files files = new Journals(Disks.CLOCK);
        return new Watched(file, files, files.openOrCreate(file), false);
    }

    /** Journals in a folder that a test can hurt; the path stands for it. */
    private record Hurt(Folder folder) implements JournalStore.Files {
        @Override
        public JournalStore open(Path file, Optional<Passphrase> passphrase) throws ProblemException {
            try {
                return new Journals(Disks.CLOCK).opened(folder, Disks.NAME, false, passphrase, () -> {});
            } catch (IOException | MVStoreException e) {
                throw new ProblemException(
                        Problem.refused("storage.io", Disks.NAME, String.valueOf(e.getMessage())), e);
            }
        }

        @Override
        public JournalStore openOrCreate(Path file, Optional<Passphrase> passphrase) throws ProblemException {
            return open(file, passphrase);
        }
    }

    /** As in the window, twice a second. */
    private static void looksForFiveSeconds(JournalStore journal) {
        for (int look = 0; look < 10; look++) {
            ((Watched) journal).look();
        }
    }

    private JournalStore hurt(CutFolder disk) throws Exception {
        return hurt(disk, file -> file);
    }

    private JournalStore hurt(CutFolder disk, UnaryOperator<RawFile> defect) throws Exception {
        Journals.create(disk, Disks.NAME);
        Path standsForIt = Files.createFile(folder.resolve(Disks.NAME));
        Hurt files = new Hurt(new Faulty(disk, defect));
        return new Watched(standsForIt, files, files.open(standsForIt), false);
    }

    @Test
    void a_disk_that_is_full() throws Exception {
        try (Mounted small = Mounted.at(folder.resolve("small"), "2m")) {
            Path file = small.path().resolve("my.polku");
            Path ballast = Files.write(small.path().resolve("ballast"), new byte[1 << 20]);
            try (JournalStore journal = watched(file)) {
                write(journal, 1);
                Problem problem = null;
                while (problem == null) {
                    try {
                        write(journal, 5_000);
                    } catch (ProblemException full) {
                        problem = full.problem();
                    }
                }
                assertThat(problem.key()).isEqualTo("storage.write");
                assertThat(problem.arguments().get(1).toString()).containsIgnoringCase("space");
                holds(journal);
                Files.delete(ballast);
                write(journal, 5_000);
                holds(journal);
            }
            try (JournalStore again = new Journals(Disks.CLOCK).open(file)) {
                holds(again);
            }
        }
        SEEN.add("disk full (a real one)");
    }

    @Test
    void a_disk_that_becomes_full_at_any_byte() throws Exception {
        for (int room = 0; room < 60_000; room += 1_501) {
            acknowledged = 0;
            Files.deleteIfExists(folder.resolve(Disks.NAME));
            CutFolder disk = new CutFolder();
            try (JournalStore journal = hurt(disk)) {
                write(journal, 1);
                disk.file(Disks.NAME).withRoomFor(room);
                boolean full = false;
                while (!full) {
                    try {
                        write(journal, 300);
                    } catch (ProblemException e) {
                        assertThat(e.problem())
                                .isEqualTo(Problem.refused("storage.write", Disks.NAME, "No space left on device"));
                        full = true;
                    }
                }
                holds(journal);
                disk.file(Disks.NAME).withRoomFor(Long.MAX_VALUE);
                write(journal, 300);
                holds(journal);
            }
        }
        SEEN.add("disk full at any byte");
    }

    @Test
    void a_file_system_that_takes_no_larger_file() throws Exception {
        CutFolder disk = new CutFolder().withoutLinks();
        try (JournalStore journal = hurt(disk)) {
            write(journal, 1);
            disk.file(Disks.NAME).noLargerThan(disk.content(Disks.NAME).length + 6_000);
            assertThat(refused(journal, 5_000)).isEqualTo(Problem.refused("storage.tooLarge", Disks.NAME));
            holds(journal);
            disk.file(Disks.NAME).noLargerThan(Long.MAX_VALUE);
            write(journal, 5_000);
            holds(journal);
        }
        SEEN.add("file as large as the file system allows");
    }

    @Test
    void a_medium_that_stops_answering_and_comes_back() throws Exception {
        int refused = 0;
        for (int steps = 0; steps < 12; steps++) {
            acknowledged = 0;
            Files.deleteIfExists(folder.resolve(Disks.NAME));
            CutFolder disk = new CutFolder();
            try (JournalStore journal = hurt(disk)) {
                write(journal, 1);
                disk.failingAfter(steps);
                try {
                    write(journal, 300);
                } catch (ProblemException e) {
                    assertThat(e.problem().key()).isIn("storage.write", "storage.io", "journal.away");
                    refused++;
                }
                disk.failingAfter(Integer.MAX_VALUE);
                looksForFiveSeconds(journal);
                // The same act again, as the editor offers it.
                acknowledged = 1;
                write(journal, 300);
                holds(journal);
            }
        }
        assertThat(refused).isPositive();
        SEEN.add("a medium that stops answering");
    }

    @Test
    void a_change_that_was_kept_although_it_could_not_be_said() throws Exception {
        int kept = 0;
        for (int steps = 0; steps < 12; steps++) {
            Files.deleteIfExists(folder.resolve(Disks.NAME));
            CutFolder disk = new CutFolder();
            DayNote first = note(0, 1);
            DayNote second = new DayNote(first.id(), first.date(), "changed");
            try (JournalStore journal = hurt(disk)) {
                journal.commit(List.of(Edit.add(first)));
                disk.failingAfter(steps);
                catchThrowable(() -> journal.commit(List.of(Edit.replace(first, second))));
                disk.failingAfter(Integer.MAX_VALUE);
                looksForFiveSeconds(journal);
                kept += journal.current(first).equals(Optional.of(second)) ? 1 : 0;
                // The same act again, as the editor offers it.
                journal.commit(List.of(Edit.replace(first, second)));
                assertThat(journal.current(first)).contains(second);
                assertThat(journal.check()).isEmpty();
            }
        }
        assertThat(kept).isPositive();
    }

    @Test
    void a_store_that_swallows_a_refusal_is_noticed() throws Exception {
        CutFolder disk = new CutFolder();
        try (JournalStore journal = hurt(disk, Defect::swallowsFailures)) {
            write(journal, 1);
            holds(journal);
            disk.file(Disks.NAME).withRoomFor(0);
            write(journal, 300);
            disk.file(Disks.NAME).withRoomFor(Long.MAX_VALUE);
            assertThat(catchThrowable(() -> holds(journal))).isNotNull();
        }
        // And after the next opening, where nothing is in memory any more.
        Throwable noticed = catchThrowable(() -> {
            try (JournalStore again = new Hurt(disk).open(Path.of(Disks.NAME), Optional.empty())) {
                holds(again);
            }
        });
        assertThat(noticed).isNotNull();
    }

    @Test
    void a_folder_that_cannot_be_written() throws Exception {
        try (Mounted stick = Mounted.at(folder.resolve("stick"), "4m")) {
            Path file = stick.path().resolve("my.polku");
            try (JournalStore journal = watched(file)) {
                write(journal, 1);
            }
            stick.readOnly(true);
            try (JournalStore view = new Journals(Disks.CLOCK).open(file)) {
                assertThat(view.readOnly()).isTrue();
                assertThat(refused(view, 1)).isEqualTo(Problem.refused("journal.readOnly"));
                holds(view);
            }
            ProblemException none = catchThrowableOfType(
                    ProblemException.class,
                    () -> new Journals(Disks.CLOCK).openOrCreate(stick.path().resolve("other.polku")));
            assertThat(none.problem().key()).isEqualTo("storage.create");
            stick.readOnly(false);
            try (JournalStore journal = watched(file)) {
                write(journal, 1);
                holds(journal);
            }
        }
        SEEN.add("read-only folder");
    }

    @Test
    void a_journal_that_another_process_has_open() throws Exception {
        Path file = folder.resolve("my.polku");
        Process other = KillIT.writer(file, 1, 0);
        try (var out = other.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.equals("begin import")) {
                line = out.readLine();
            }
            // Stopped and not ended: it holds the lock for as long as this takes.
            new ProcessBuilder("kill", "-STOP", String.valueOf(other.pid()))
                    .start()
                    .waitFor();
            byte[] before = Files.readAllBytes(file);
            ProblemException refused =
                    catchThrowableOfType(ProblemException.class, () -> new Journals(Disks.CLOCK).open(file));
            assertThat(refused.problem()).isEqualTo(Problem.refused("storage.elsewhere", "my.polku"));
            assertThat(java.util.Arrays.equals(Files.readAllBytes(file), before))
                    .isTrue();
        } finally {
            other.toHandle().destroyForcibly();
            other.waitFor();
        }
        // It may have come as far as to set its first passphrase.
        try (JournalStore journal = new Journals(Disks.CLOCK).open(file, KillWriter.secret(1))) {
            assertThat(Numbered.in(journal)).isPositive();
        }
        SEEN.add("lock held by another process");
    }

    @Test
    void a_file_that_is_replaced_while_it_is_open() throws Exception {
        Path file = folder.resolve("my.polku");
        Path aside = folder.resolve("aside.polku");
        try (JournalStore journal = watched(file)) {
            write(journal, 1);
            Path other = folder.resolve("other.polku");
            new Journals(Disks.CLOCK).openOrCreate(other).close();
            byte[] others = Files.readAllBytes(other);
            Files.createLink(aside, file);
            Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);

            assertThat(refused(journal, 1)).isEqualTo(Problem.refused("journal.replaced", "my.polku"));
            holds(journal);
            assertThat(Files.readAllBytes(file)).isEqualTo(others);

            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            write(journal, 1);
            holds(journal);
        }
        try (JournalStore again = new Journals(Disks.CLOCK).open(file)) {
            holds(again);
        }
        SEEN.add("file replaced under us");
    }

    @Test
    void a_file_system_without_second_names_and_without_rights() throws Exception {
        CutFolder stick = new CutFolder().withoutLinks();
        Journals.create(stick, Disks.NAME);
        Journals always = new Journals(Disks.CLOCK, new Compaction.Limit(0, 0));
        for (int opening = 0; opening < 3; opening++) {
            try (JournalStore journal = always.opened(stick, Disks.NAME, false, Optional.empty(), () -> {})) {
                holds(journal);
                write(journal, 100);
                assertThat(journal.notices()).isEmpty();
            }
        }
        assertThat(stick.names()).containsExactly(Disks.NAME, Disks.NAME + Compaction.KEPT);
        SEEN.add("FAT-like: no hard links, no rights");
    }
}
