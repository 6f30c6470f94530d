package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import somepolku.fakes.MemoryStore;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.CutFile;
import somepolku.work.port.Edit;

/** A journal that was closed in order and then damaged gives its content or an error, never something else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamageTest {
    private static final int BLOCK = (int) (BlockFile.offset(1) - BlockFile.offset(0));
    private static final int HEAD = (int) BlockFile.offset(0);

    private byte[] sound;
    private Contents content;

    @BeforeAll
    void write() throws Exception {
        RandomEdits edits = new RandomEdits(new Random(77));
        MemoryStore model = new MemoryStore();
        CutFile disk = new CutFile(Disks.empty());
        MvJournal journal = Disks.open(disk);
        for (int i = 0; i < 25; i++) {
            List<Edit> next = edits.next(Contents.of(model).all());
            model.commit(next);
            journal.commit(next);
        }
        journal.close();
        sound = disk.content();
        content = Contents.of(model);
    }

    private interface Blow {
        byte[] on(byte[] image, Random random);
    }

    /** What became of many damaged files. */
    private record Toll(int whole, int refused, int unreadable) {}

    private Toll strike(int times, Blow blow) throws Exception {
        int whole = 0;
        int refused = 0;
        int unreadable = 0;
        for (int seed = 0; seed < times; seed++) {
            byte[] image = blow.on(sound.clone(), new Random(seed));
            CutFile disk = new CutFile(image);
            try {
                MvJournal journal = Disks.open(disk);
                assertThat(Contents.of(journal)).as("seed " + seed).isEqualTo(content);
                whole++;
            } catch (ProblemException | Opening.NewestLost e) {
                refused++;
                assertThat(disk.content())
                        .as("a failed opening changes nothing")
                        .isEqualTo(image);
            } catch (UncheckedProblemException e) {
                unreadable++;
            }
        }
        return new Toll(whole, refused, unreadable);
    }

    private int place(Random random) {
        return HEAD + random.nextInt(sound.length - HEAD);
    }

    @Test
    void flipped_bits() throws Exception {
        Toll toll = strike(150, (image, random) -> {
            image[place(random)] ^= (byte) (1 << random.nextInt(8));
            return image;
        });
        assertThat(toll.refused() + toll.unreadable()).as(toll.toString()).isPositive();
    }

    @Test
    void zeroed_sectors() throws Exception {
        Toll toll = strike(80, (image, random) -> {
            int from = place(random) / 512 * 512;
            Arrays.fill(image, from, Math.min(from + 512, image.length), (byte) 0);
            return image;
        });
        assertThat(toll.refused() + toll.unreadable()).as(toll.toString()).isPositive();
    }

    @Test
    void swapped_blocks() throws Exception {
        Toll toll = strike(60, (image, random) -> {
            int blocks = (image.length - HEAD) / BLOCK;
            int one = HEAD + random.nextInt(blocks) * BLOCK;
            int two = HEAD + random.nextInt(blocks) * BLOCK;
            byte[] kept = Arrays.copyOfRange(image, one, one + BLOCK);
            System.arraycopy(image, two, image, one, BLOCK);
            System.arraycopy(kept, 0, image, two, BLOCK);
            return image;
        });
        assertThat(toll.refused() + toll.unreadable()).as(toll.toString()).isPositive();
    }

    @Test
    void a_file_whose_end_is_missing_never_opens() throws Exception {
        Toll toll = strike(60, (image, random) -> Arrays.copyOf(image, random.nextInt(image.length)));

        assertThat(toll).isEqualTo(new Toll(0, 60, 0));
    }

    @Test
    void a_check_names_every_damaged_block_in_use() throws Exception {
        int named = 0;
        for (int block = 0; block < (sound.length - HEAD) / BLOCK; block++) {
            byte[] image = sound.clone();
            image[HEAD + block * BLOCK + 100] ^= 1;
            MvJournal journal;
            try {
                journal = Disks.open(new CutFile(image));
            } catch (ProblemException refused) {
                continue; // one that opening needs: the other tests' matter
            }
            String where = "block " + block + " at byte " + (HEAD + block * BLOCK) + " is not what was written";
            if (journal.check().stream().anyMatch(damage -> damage.where().equals(where))) {
                named++;
            } else {
                assertThat(Contents.of(journal)).as("block %d", block).isEqualTo(content);
            }
        }
        assertThat(named).isPositive();
    }
}
