package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.RandomEntries;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.disk.CutFile;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/** A journal that ended in the middle of a session, and whose last commits then turn out damaged. */
class RescueTest {
    private static final int COMMITS = 12;
    private static final long SIZE = BlockFile.offset(1) - BlockFile.offset(0);

    @TempDir
    Path folder;

    private final long[] ends = new long[COMMITS + 1];
    private final Contents[] states = new Contents[COMMITS + 1];
    private byte[] unclean;

    @BeforeEach
    void write() throws Exception {
        RandomEdits edits = new RandomEdits(new Random(4));
        MemoryStore model = new MemoryStore();
        CutFile disk = new CutFile(Disks.empty());
        MvJournal journal = Disks.open(disk);
        for (int i = 0; i <= COMMITS; i++) {
            states[i] = Contents.of(model);
            ends[i] = disk.size();
            List<Edit> next = i == COMMITS - 1 ? large() : edits.next(states[i].all());
            if (i < COMMITS) {
                model.commit(next);
                journal.commit(next);
            }
        }
        unclean = disk.content();
    }

    /** So large that its records lie in other blocks than the store's own pages. */
    private static List<Edit> large() {
        RandomEntries entries = new RandomEntries(new Random(5));
        return Stream.generate(() -> Edit.add(entries.any())).limit(150).toList();
    }

    private Path damaged(long at) throws Exception {
        Path file = folder.resolve("my.polku");
        byte[] image = unclean.clone();
        image[(int) at + 77] ^= 1;
        Files.write(file, image);
        return file;
    }

    @Test
    void the_journal_goes_back_before_its_damaged_newest_change_and_keeps_the_file_as_it_was() throws Exception {
        assertThat(ends[COMMITS] - ends[COMMITS - 1]).isGreaterThan(5 * SIZE);
        for (long block = ends[COMMITS - 1]; block < ends[COMMITS] - SIZE; block += SIZE) {
            Path file = damaged(block);
            byte[] found = Files.readAllBytes(file);
            Path kept = folder.resolve("my.polku.damaged");
            try (JournalStore journal = new Journals(Disks.CLOCK).open(file)) {
                assertThat(Contents.of(journal)).isEqualTo(states[COMMITS - 1]);
                assertThat(journal.notices())
                        .containsExactly(Problem.badInput("storage.rescued", "my.polku", "my.polku.damaged"));
                assertThat(journal.check()).isEmpty();
            }
            assertThat(Files.readAllBytes(kept)).isEqualTo(found);
            try (JournalStore again = new Journals(Disks.CLOCK).open(file)) {
                assertThat(again.notices()).isEmpty();
                again.commit(new RandomEdits(new Random(1)).next(List.of()));
            }
            Files.delete(kept);
        }
        assertThat(folder.resolve("my.polku.rescue")).doesNotExist();
    }

    @Test
    void a_damaged_file_that_is_kept_never_takes_the_place_of_another() throws Exception {
        Files.writeString(folder.resolve("my.polku.damaged"), "kept last year");
        try (JournalStore journal = new Journals(Disks.CLOCK).open(damaged(ends[COMMITS - 1]))) {
            assertThat(journal.notices())
                    .containsExactly(Problem.badInput("storage.rescued", "my.polku", "my.polku.damaged-2"));
        }
        assertThat(folder.resolve("my.polku.damaged")).hasContent("kept last year");
    }

    @Test
    void damage_that_goes_deeper_than_the_newest_change_is_told_and_nothing_is_changed() throws Exception {
        int harmless = 0;
        int told = 0;
        for (long block = BlockFile.offset(2); block < ends[COMMITS - 1]; block += SIZE) {
            Path file = damaged(block);
            byte[] found = Files.readAllBytes(file);
            Problem problem = Problem.badInput(
                    "storage.damaged.blocks", "my.polku", 1, (found.length - BlockFile.offset(0)) / SIZE, block);
            try (JournalStore journal = new Journals(Disks.CLOCK).open(file)) {
                assertThat(Contents.of(journal)).isEqualTo(states[COMMITS]);
                assertThat(journal.notices())
                        .containsExactly(Problem.badInput("storage.holes", "my.polku", "my.polku.before"));
                assertThat(journal.check()).isEmpty();
                harmless++;
            } catch (ProblemException e) {
                assertThat(e.problem()).isEqualTo(problem);
                assertThat(Files.readAllBytes(file)).isEqualTo(found);
                told++;
            }
        }
        assertThat(harmless)
                .as("blocks that held only what was written anew since")
                .isPositive();
        assertThat(told).isPositive();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }
}
