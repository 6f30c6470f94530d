package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Entry;
import somepolku.fakes.RandomEntries;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.JournalStore.Damage;
import somepolku.work.port.JournalStore.Saved;

/** What can still be read of a journal in which single blocks are damaged. */
class SalvageTest {
    private static final long BLOCK = BlockFile.offset(1) - BlockFile.offset(0);

    @TempDir
    Path folder;

    private final Journals journals = new Journals(Disks.CLOCK);
    private Path file;
    private byte[] sound;
    private List<Entry> content;

    @BeforeEach
    void write() throws Exception {
        file = folder.resolve("my.polku");
        RandomEntries entries = new RandomEntries(new Random(5));
        try (JournalStore journal = journals.openOrCreate(file)) {
            for (int i = 0; i < 3; i++) {
                journal.commit(
                        Stream.generate(() -> Edit.add(entries.any())).limit(60).toList());
            }
            content = Contents.of(journal).all();
        }
        sound = Files.readAllBytes(file);
    }

    private byte[] damaged(long block) throws Exception {
        byte[] image = sound.clone();
        image[(int) BlockFile.offset(block) + 50] ^= 1;
        Files.write(file, image);
        Files.deleteIfExists(folder.resolve("my.polku.damaged"));
        return image;
    }

    @Test
    void all_but_what_lies_in_the_damaged_block_is_saved_and_the_rest_is_named() throws Exception {
        int saved = 0;
        for (long block = 2; block < (sound.length - BlockFile.offset(0)) / BLOCK; block++) {
            byte[] image = damaged(block);
            String named = "block " + block + " ";
            Saved result;
            try {
                result = journals.rescue(file, java.util.Optional.empty());
            } catch (ProblemException nothingToReadItBy) {
                assertThat(Arrays.equals(Files.readAllBytes(file), image)).isTrue();
                continue;
            }
            if (result.lost().isEmpty()) {
                assertThat(result.kept()).isEmpty();
                assertThat(Arrays.equals(Files.readAllBytes(file), image)).isTrue();
                continue;
            }
            assertThat(result.kept()).contains("my.polku.damaged");
            assertThat(Arrays.equals(Files.readAllBytes(folder.resolve("my.polku.damaged")), image))
                    .isTrue();
            try (JournalStore journal = journals.open(file)) {
                List<Entry> found = Contents.of(journal).all();
                assertThat(journal.notices()).isEmpty();
                assertThat(journal.check()).isEmpty();
                assertThat(content).containsAll(found);
                if (result.lost().stream().noneMatch(damage -> damage.what().contains("changes"))) {
                    assertThat(result.records()).isEqualTo(found.size());
                    assertThat(found.size() + unread(result)).isEqualTo(content.size());
                    assertThat(result.lost()).extracting(Damage::where).anyMatch(where -> where.contains(named));
                    saved++;
                }
            }
        }
        assertThat(saved).isGreaterThan(5);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .isSubsetOf("my.polku", "my.polku.lock", "my.polku.damaged");
        }
    }

    private static int unread(Saved result) {
        Pattern records = Pattern.compile("(\\d+) records cannot be read");
        return result.lost().stream()
                .map(damage -> records.matcher(damage.what()))
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    @Test
    void a_whole_journal_is_left_alone() throws Exception {
        Saved result = journals.rescue(file, java.util.Optional.empty());
        assertThat(result).isEqualTo(new Saved(java.util.Optional.empty(), content.size(), List.of()));
        assertThat(Arrays.equals(Files.readAllBytes(file), sound)).isTrue();
    }
}
