package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

class JournalsTest {
    private static final Activity DEED =
            Activity.on(new Id<>(new UUID(1, 2)), LocalDate.of(2026, 3, 1), "Wrote a post");

    @TempDir
    Path folder;

    private final Journals journals = new Journals(Disks.CLOCK);

    private Path file() {
        return folder.resolve("my.polku");
    }

    private interface Try {
        void run() throws Exception;
    }

    private static void refused(Try what, Problem problem) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private void writeDeed() throws ProblemException {
        try (JournalStore journal = journals.openOrCreate(file())) {
            journal.commit(List.of(Edit.add(DEED)));
        }
    }

    @Test
    void what_is_missing_is_made_only_where_asked_for() throws Exception {
        refused(() -> journals.open(file()), Problem.notThere("storage.notThere", file().toString()));
        assertThat(folder).isEmptyDirectory();

        journals.openOrCreate(file()).close();
        try (JournalStore there = journals.open(file())) {
            assertThat(there.entries(Activity.class, DaySpan.ALL)).isEmpty();
        }
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .extracting(path -> path.getFileName().toString())
                    .containsExactlyInAnyOrder("my.polku", "my.polku.lock");
        }
    }

    @Test
    void no_journal_is_made_in_a_folder_that_is_not_there() {
        Path nowhere = folder.resolve("no").resolve("my.polku");

        refused(
                () -> journals.openOrCreate(nowhere),
                Problem.notThere("storage.folder", nowhere.getParent().toString()));
    }

    @Test
    void what_a_crash_left_of_an_unfinished_new_journal_is_in_nobodys_way() throws Exception {
        Files.writeString(folder.resolve("my.polku.new"), "half a journal");
        writeDeed();

        try (JournalStore journal = journals.open(file())) {
            assertThat(journal.entries(Activity.class, DaySpan.ALL)).containsExactly(DEED);
        }
        assertThat(folder.resolve("my.polku.new")).doesNotExist();
    }

    @Test
    void a_journal_is_open_once_at_a_time_also_under_another_name() throws Exception {
        Problem elsewhere = Problem.refused("storage.elsewhere", "my.polku");
        Path link = folder.resolve("link.polku");
        try (JournalStore journal = journals.openOrCreate(file())) {
            Files.createSymbolicLink(link, file());
            refused(() -> journals.open(file()), elsewhere);
            refused(() -> journals.openOrCreate(file()), elsewhere);
            refused(() -> new Journals(Disks.CLOCK).open(link), elsewhere);
            journal.commit(List.of(Edit.add(DEED)));
        }
        try (JournalStore journal = journals.open(link)) {
            assertThat(journal.entries(Activity.class, DaySpan.ALL)).containsExactly(DEED);
        }
    }

    @Test
    void a_file_that_is_no_journal_is_left_alone_and_not_locked() throws Exception {
        Files.writeString(file(), "First Name,Last Name\n");
        Problem foreign = Problem.badInput("storage.foreign", "my.polku");

        refused(() -> journals.open(file()), foreign);
        refused(() -> journals.openOrCreate(file()), foreign);
        assertThat(file()).hasContent("First Name,Last Name\n");

        Files.delete(file());
        writeDeed();
    }

    @Test
    void a_folder_is_no_journal() throws Exception {
        Files.createDirectory(file());

        refused(() -> journals.open(file()), Problem.badInput("storage.foreign", "my.polku"));
    }

    @Test
    void an_end_that_is_missing_is_told_with_how_much_and_nothing_is_changed() throws Exception {
        writeDeed();
        byte[] whole = Files.readAllBytes(file());
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 4124);
        Files.write(file(), cut);

        assertThatThrownBy(() -> journals.open(file())).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().kind()).isEqualTo(Problem.Kind.BAD_INPUT);
            assertThat(e.problem().key()).isEqualTo("storage.cut");
        });
        assertThat(Files.readAllBytes(file())).isEqualTo(cut);
        Files.write(file(), whole);
        journals.open(file()).close();
    }

    @Test
    void a_damaged_end_is_told_as_damage_and_not_as_missing() throws Exception {
        writeDeed();
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length - 50] ^= 1;
        Files.write(file(), bytes);
        long blocks = (bytes.length - 8192) / 4124;

        refused(
                () -> journals.open(file()),
                Problem.badInput("storage.damaged.blocks", "my.polku", 1, blocks, bytes.length - 4124L));
        assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
    }

    @Test
    void damage_all_over_is_told_with_how_much() throws Exception {
        writeDeed();
        byte[] bytes = Files.readAllBytes(file());
        for (int at = 8192 + 50; at < bytes.length; at += 4124) {
            bytes[at] ^= 1;
        }
        Files.write(file(), bytes);
        int blocks = (bytes.length - 8192) / 4124;

        refused(
                () -> journals.open(file()),
                Problem.badInput("storage.damaged.blocks", "my.polku", blocks, (long) blocks, 8192L));
    }

    @Test
    void a_file_that_may_not_be_written_is_a_view() throws Exception {
        writeDeed();
        assertThat(file().toFile().setReadOnly()).isTrue();
        assumeFalse(Files.isWritable(file()), "this user may write everything");

        try (JournalStore view = journals.open(file())) {
            assertThat(view.readOnly()).isTrue();
            assertThat(view.entries(Activity.class, DaySpan.ALL)).containsExactly(DEED);
            refused(() -> view.commit(List.of(Edit.remove(DEED))), Problem.refused("journal.readOnly"));
        }
    }
}
