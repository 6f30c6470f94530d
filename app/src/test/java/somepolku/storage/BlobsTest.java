package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Id;
import somepolku.storage.disk.DiskFile;
import somepolku.storage.disk.DiskFolder;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.JournalStore.Damage;
import somepolku.work.port.Passphrase;

class BlobsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private static byte[] bytes(int seed, int size) {
        byte[] content = new byte[size];
        new Random(seed).nextBytes(content);
        return content;
    }

    private static Attachment named(String name, byte[] content) {
        return Attachment.of(new Id<>(new UUID(7, name.hashCode())), DAY, name, "image/png", content);
    }

    private static void lay(JournalStore journal, Attachment file, byte[] content) throws Exception {
        journal.keep(file.id(), content);
        journal.commit(List.of(Edit.add(file)));
    }

    private JournalStore opened() throws Exception {
        return new Journals(Disks.CLOCK).openOrCreate(folder.resolve("my.polku"));
    }

    @Test
    void a_content_of_any_length_is_there_again_after_the_journal_was_closed() throws Exception {
        int[] sizes = {0, 1, 64 << 10, (64 << 10) + 1, 300_000};
        try (JournalStore journal = opened()) {
            for (int size : sizes) {
                lay(journal, named(size + ".png", bytes(size, size)), bytes(size, size));
            }
        }
        try (JournalStore journal = opened()) {
            for (int size : sizes) {
                assertThat(journal.content(named(size + ".png", bytes(size, size))))
                        .as(size + " bytes")
                        .hasValueSatisfying(content -> assertThat(content).isEqualTo(bytes(size, size)));
            }
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void the_largest_is_taken_and_a_locked_journal_opens_it_with_its_passphrase() throws Exception {
        byte[] large = bytes(1, Attachment.LARGEST);
        Attachment file = named("suuri.bin", large);
        Passphrase passphrase = Passphrase.of("kolme kuusta kalliolla".toCharArray());
        try (JournalStore journal = opened()) {
            lay(journal, file, large);
            ((MvJournal) journal).lock(passphrase, 1_000);
        }
        try (JournalStore journal =
                new Journals(Disks.CLOCK).open(folder.resolve("my.polku"), Optional.of(passphrase))) {
            assertThat(journal.content(file))
                    .hasValueSatisfying(content -> assertThat(content).isEqualTo(large));
        }
    }

    @Test
    void a_removed_one_can_be_brought_back_until_the_journal_is_made_smaller() throws Exception {
        Attachment kept = named("kuva.png", bytes(1, 200_000));
        Attachment removed = named("turha.png", bytes(2, 200_000));
        try (JournalStore journal = opened()) {
            lay(journal, kept, bytes(1, 200_000));
            lay(journal, removed, bytes(2, 200_000));
            journal.commit(List.of(Edit.remove(removed)));
            journal.commit(List.of(Edit.add(removed)));
            assertThat(journal.content(removed)).isPresent();
            journal.commit(List.of(Edit.remove(removed)));
        }
        OpenStore open = new Opening(DiskFile.open(folder.resolve("my.polku"), false), "my.polku", false).verified();
        Compaction.of(open, new DiskFolder(folder), "my.polku");
        try (JournalStore journal = opened()) {
            assertThat(journal.content(kept))
                    .hasValueSatisfying(content -> assertThat(content).isEqualTo(bytes(1, 200_000)));
            assertThat(journal.content(removed)).isEmpty();
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void the_check_tells_of_a_content_that_is_missing_or_another() throws Exception {
        Attachment missing = named("puuttuu.png", bytes(1, 1000));
        Attachment other = named("toinen.png", bytes(2, 1000));
        try (JournalStore journal = opened()) {
            journal.commit(List.of(Edit.add(missing)));
            lay(journal, other, bytes(3, 1000));
            assertThat(journal.check())
                    .extracting(Damage::what)
                    .containsExactly(
                            "the content is missing or is not what it was",
                            "the content is missing or is not what it was");
            assertThat(journal.content(missing)).isEmpty();
            assertThat(journal.content(other)).isEmpty();
        }
    }
}
