package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.CutFile;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/** A journal that ended in the middle of a session, and whose last commits then turn out damaged. */
class RescueTest {
    private static final int COMMITS = 12;

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
            List<Edit> next = edits.next(states[i].all());
            if (i < COMMITS) {
                model.commit(next);
                journal.commit(next);
            }
        }
        unclean = disk.content();
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
        int size = (int) (BlockFile.offset(1) - BlockFile.offset(0));
        assertThat(ends[COMMITS] - ends[COMMITS - 1]).isGreaterThan(size);
        for (long block = ends[COMMITS - 1]; block < ends[COMMITS] - size; block += size) {
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
        // The first block after the two headers of the store: what every later state still needs.
        Path file = damaged(BlockFile.offset(2));
        byte[] found = Files.readAllBytes(file);

        assertThatThrownBy(() -> new Journals(Disks.CLOCK).open(file))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(Problem.badInput(
                                        "storage.damaged.blocks",
                                        "my.polku",
                                        1,
                                        (found.length - BlockFile.offset(0)) / 4124,
                                        BlockFile.offset(2))));
        assertThat(Files.readAllBytes(file)).isEqualTo(found);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }
}
