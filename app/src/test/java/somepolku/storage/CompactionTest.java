package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Ids;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

class CompactionTest {
    private static final Compaction.Limit NEVER = new Compaction.Limit(1_000, 1L << 40);
    private static final Compaction.Limit SOON = new Compaction.Limit(2, 1 << 16);

    @TempDir
    Path folder;

    private Path file;
    private Contents content;

    /** A note rewritten a hundred times, and some entries of every kind, one of them removed. */
    @BeforeEach
    void wastefulJournal() throws Exception {
        file = folder.resolve("x.polku");
        Ids ids = new Ids(Disks.CLOCK, new Random(1));
        try (JournalStore journal = new Journals(Disks.CLOCK, NEVER).openOrCreate(file)) {
            RandomEdits edits = new RandomEdits(new Random(9));
            for (int i = 0; i < 6; i++) {
                journal.commit(edits.next(Contents.of(journal).all()));
            }
            DayNote note = new DayNote(ids.next(), java.time.LocalDate.of(2026, 3, 1), "0");
            journal.commit(List.of(Edit.add(note)));
            for (int i = 1; i < 100; i++) {
                DayNote next = new DayNote(note.id(), note.date(), "sana ".repeat(i));
                journal.commit(List.of(Edit.replace(note, next)));
                note = next;
            }
            content = Contents.of(journal);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_wasteful_journal_is_smaller_after_the_next_opening_and_holds_the_same() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (JournalStore journal = new Journals(Disks.CLOCK, SOON).open(file)) {
            assertThat(Contents.of(journal)).isEqualTo(content);
            assertThat(journal.notices()).isEmpty();
            assertThat(journal.check()).isEmpty();
        }

        assertThat(Files.size(file)).isLessThan(before.length / 4L);
        assertThat(folder.resolve("x.polku" + Compaction.KEPT)).hasBinaryContent(before);
        assertThat(names()).containsExactly("x.polku", "x.polku.before", "x.polku.lock");
        try (JournalStore kept = new Journals(Disks.CLOCK, NEVER).open(folder.resolve("x.polku.before"))) {
            assertThat(Contents.of(kept)).isEqualTo(content);
        }
    }

    @Test
    void a_journal_that_wastes_little_is_left_alone() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (JournalStore journal = new Journals(Disks.CLOCK).open(file)) {
            assertThat(Contents.of(journal)).isEqualTo(content);
        }
        assertThat(file).hasBinaryContent(before);
        assertThat(names()).containsExactly("x.polku", "x.polku.lock");
    }

    @Test
    void what_was_removed_stays_removed_and_the_stamps_go_along() throws Exception {
        List<byte[]> before = raw(file);
        new Journals(Disks.CLOCK, SOON).open(file).close();
        assertThat(raw(file)).usingRecursiveComparison().isEqualTo(before);
    }

    private static List<byte[]> raw(Path path) throws Exception {
        OpenStore open = new Opening(somepolku.storage.disk.DiskFile.open(path, true), "x", true).verified();
        List<byte[]> all = new ArrayList<>();
        try {
            open.records().cursor(null).forEachRemaining(key -> {
                all.add(key);
                all.add(open.records().get(key));
            });
        } finally {
            open.drop();
        }
        return all;
    }

    @Test
    void where_there_is_no_room_it_is_said_and_the_journal_opens_as_it_was() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path inTheWay = folder.resolve("x.polku.new");
        Files.createDirectory(inTheWay);
        Files.writeString(inTheWay.resolve("full"), "");

        try (JournalStore journal = new Journals(Disks.CLOCK, SOON).open(file)) {
            assertThat(Contents.of(journal)).isEqualTo(content);
            assertThat(journal.notices())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.key()).isEqualTo("storage.notSmaller"));
            assertThat(file).hasBinaryContent(before);
            DayNote note = new DayNote(
                    new Ids(Disks.CLOCK, new Random(2)).next(), java.time.LocalDate.of(2026, 3, 2), "still writable");
            journal.commit(List.of(Edit.add(note)));
            assertThat(journal.current(note)).contains((Entry) note);
        }
    }

    @Test
    void the_first_passphrase_gets_a_key_that_never_lay_in_the_open() throws Exception {
        byte[] plain = Files.readAllBytes(file);
        Optional<Passphrase> passphrase = Optional.of(Passphrase.of("kolme kuusta".toCharArray()));
        try (JournalStore journal = new Journals(Disks.CLOCK, NEVER).open(file)) {
            ((MvJournal) journal).lock(passphrase.get(), 3);
        }
        byte[] carried = Files.readAllBytes(file);
        // The head alone was written: with the head of before, which held the key, all of it still opens.
        System.arraycopy(plain, 0, carried, 0, 8192);
        Path mixed = Files.write(folder.resolve("mixed.polku"), carried);
        try (JournalStore journal = new Journals(Disks.CLOCK, NEVER).open(mixed)) {
            assertThat(Contents.of(journal)).isEqualTo(content);
        }

        try (JournalStore journal = new Journals(Disks.CLOCK, NEVER).open(file, passphrase)) {
            assertThat(Contents.of(journal)).isEqualTo(content);
        }

        byte[] copied = Files.readAllBytes(file);
        System.arraycopy(plain, 0, copied, 0, 8192);
        Path old = Files.write(folder.resolve("old.polku"), copied);
        assertThat(new Opening(somepolku.storage.disk.DiskFile.open(old, true), "x", true))
                .satisfies(opening -> org.assertj.core.api.Assertions.assertThatThrownBy(opening::verified)
                        .isInstanceOf(somepolku.kit.ProblemException.class));
        try (JournalStore again = new Journals(Disks.CLOCK, NEVER).open(file, passphrase)) {
            assertThat(Contents.of(again)).isEqualTo(content);
            assertThat(Files.size(file)).isEqualTo(copied.length);
        }
        assertThat(new String(copied, StandardCharsets.ISO_8859_1)).doesNotContain("sana sana");
    }
}
