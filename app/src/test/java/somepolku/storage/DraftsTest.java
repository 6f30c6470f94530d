package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.disk.CutFile;
import somepolku.storage.disk.DiskFolder;
import somepolku.work.port.Draft;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/** Half-typed texts in the journal's file. */
class DraftsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Draft LINE = new Draft(DAY, "@linkedin puoli\u00adkas rivi  \u00e4\u00f6 ");
    private static final String SECRET = "kolme kuusta kalliolla";

    @TempDir
    Path folder;

    private final Journals journals = new Journals(Clock.systemUTC());

    private static Activity deed(int number) {
        return Activity.on(new Id<>(new UUID(7, number)), DAY, "Deed " + number);
    }

    @Test
    void a_text_is_there_when_the_journal_is_opened_again_and_gone_once_it_is_forgotten() throws Exception {
        Path file = folder.resolve("my.polku");
        try (JournalStore journal = journals.openOrCreate(file)) {
            assertThat(journal.draft("entry")).isEmpty();
            journal.keep("entry", Optional.of(new Draft(DAY, "puoli")));
            journal.keep("entry", Optional.of(LINE));
            assertThat(journal.draft("note")).isEmpty();
        }
        try (JournalStore journal = journals.open(file)) {
            assertThat(journal.draft("entry")).contains(LINE);
            journal.keep("entry", Optional.empty());
            assertThat(journal.draft("entry")).isEmpty();
        }
        try (JournalStore journal = journals.open(file)) {
            assertThat(journal.draft("entry")).isEmpty();
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void it_is_no_entry_and_leaves_entries_and_reads_alone() throws Exception {
        try (JournalStore journal = journals.openOrCreate(folder.resolve("my.polku"))) {
            journal.commit(List.of(Edit.add(deed(1))));
            journal.keep("entry", Optional.of(LINE));
            journal.commit(List.of(Edit.add(deed(2))));
            assertThat(journal.counts()).containsEntry(EntryKind.ACTIVITY, 2L);
            assertThat(journal.counts().values().stream().mapToLong(n -> n).sum())
                    .isEqualTo(2);
            assertThat(journal.all(Activity.class)).hasSize(2);
            assertThat(journal.draft("entry")).contains(LINE);
        }
    }

    @Test
    void in_a_locked_journal_it_stands_nowhere_in_plain() throws Exception {
        Path file = folder.resolve("my.polku");
        try (JournalStore journal = journals.openOrCreate(file)) {
            journal.lock(Passphrase.of(SECRET.toCharArray()));
            journal.keep("entry", Optional.of(new Draft(DAY, "tunnistettava puolikas")));
        }
        try (var files = Files.list(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(each, StandardCharsets.ISO_8859_1)).doesNotContain("tunnistettava");
            }
        }
        try (JournalStore journal = journals.open(file, Optional.of(Passphrase.of(SECRET.toCharArray())))) {
            assertThat(journal.draft("entry")).map(Draft::text).contains("tunnistettava puolikas");
        }
    }

    @Test
    void an_acknowledged_text_survives_a_power_cut_and_a_text_that_was_being_written_is_the_old_or_the_new_one()
            throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            CutFile disk = new CutFile(Disks.empty());
            MvJournal journal = Disks.open(disk);
            journal.commit(List.of(Edit.add(deed(1))));
            journal.keep("entry", Optional.of(new Draft(DAY, "one")));
            disk.failingAfter(seed % 7);
            boolean acknowledged = true;
            try {
                journal.keep("entry", Optional.of(new Draft(DAY, "two")));
            } catch (ProblemException powerGone) {
                acknowledged = false;
            }
            try (MvJournal after = Disks.open(new CutFile(disk.cut(new Random(seed))))) {
                String text = after.draft("entry").map(Draft::text).orElse("none");
                assertThat(text).as("seed " + seed).isIn(acknowledged ? List.of("two") : List.of("one", "two"));
                assertThat(after.all(Activity.class)).hasSize(1);
            }
        }
    }

    @Test
    void a_copy_and_a_compacted_file_hold_it_too() throws Exception {
        Path file = folder.resolve("my.polku");
        try (JournalStore journal = journals.openOrCreate(file)) {
            journal.commit(List.of(Edit.add(deed(1))));
            journal.keep("entry", Optional.of(LINE));
            journal.copyTo(folder.resolve("copy.polku"));
        }
        try (JournalStore copy = journals.open(folder.resolve("copy.polku"))) {
            assertThat(copy.draft("entry")).contains(LINE);
        }
        Compaction.of(
                new Opening(new DiskFolder(folder).open("my.polku", false), "my.polku", false).verified(),
                new DiskFolder(folder),
                "my.polku");
        try (JournalStore journal = journals.open(file)) {
            assertThat(journal.draft("entry")).contains(LINE);
        }
    }

    @Test
    void a_text_of_a_form_that_is_not_known_is_none_and_a_closed_journal_refuses() throws Exception {
        TreeMap<byte[], byte[]> meta = new TreeMap<>(java.util.Arrays::compareUnsigned);
        for (String strange : List.of("", "nothing", "2026-13-01 text", "\u0001\u0002 x")) {
            meta.put(Drafts.key("entry"), strange.getBytes(StandardCharsets.UTF_8));
            assertThat(Drafts.read(meta, "entry")).as(strange).isEmpty();
        }
        JournalStore journal = journals.openOrCreate(folder.resolve("my.polku"));
        journal.close();
        assertThatThrownBy(() -> journal.keep("entry", Optional.of(LINE))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> journal.draft("entry")).isInstanceOf(UncheckedProblemException.class);
    }
}
