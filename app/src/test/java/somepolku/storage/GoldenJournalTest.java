package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.EntryKind;
import somepolku.storage.disk.DiskFile;
import somepolku.storage.record.RecordKey;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/** A journal that was written when format 1 was new. A new fixture is a new case. */
class GoldenJournalTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void copy() throws Exception {
        file = folder.resolve("golden.polku");
        try (InputStream in = GoldenJournalTest.class.getResourceAsStream("golden-v1.polku")) {
            Files.copy(in, file);
        }
    }

    @Test
    void format_1_is_read_as_it_was_meant() throws Exception {
        try (JournalStore journal = new Journals(Disks.CLOCK).open(file)) {
            assertThat(Contents.of(journal).all()).isEqualTo(GoldenEntries.V1);
            assertThat(journal.counts())
                    .containsEntry(EntryKind.ACTIVITY, 3L)
                    .containsEntry(EntryKind.NOTE, 1L)
                    .containsEntry(EntryKind.READING, 2L)
                    .containsEntry(EntryKind.CONTACT, 2L);
            assertThat(journal.current(GoldenEntries.REMOVED)).isEmpty();
            assertThat(journal.check()).isEmpty();
            assertThat(journal.version()).isEqualTo(1);
        }
    }

    @Test
    void what_only_a_newer_program_knows_survives_this_one() throws Exception {
        byte[] unknownKind = RecordKey.of(GoldenEntries.POST);
        unknownKind[0] = 99;
        byte[] before = record(unknownKind);
        assertThat(before).endsWith(2, 'h', 'i');
        Activity post = GoldenEntries.POST;
        Activity shorter = new Activity(
                post.id(),
                post.day(),
                post.time(),
                post.channel(),
                post.kindId(),
                post.title(),
                post.text(),
                OptionalInt.of(5),
                post.purpose(),
                post.tags(),
                post.link(),
                post.origin());
        try (JournalStore journal = new Journals(Disks.CLOCK).open(file)) {
            journal.commit(List.of(Edit.replace(post, shorter)));
        }

        assertThat(record(unknownKind)).isEqualTo(before);
        assertThat(record(RecordKey.of(post))).endsWith(2, 'h', 'i');
    }

    private byte[] record(byte[] key) throws Exception {
        OpenStore open = new Opening(DiskFile.open(file, true), "golden", true).verified();
        byte[] record = open.records().get(key);
        open.drop();
        return record;
    }
}
