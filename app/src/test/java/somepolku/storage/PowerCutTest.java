package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import somepolku.fakes.MemoryStore;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.block.CutFile;
import somepolku.work.port.Edit;

/**
 * The power goes, or the process is killed, at any step of writing; the disk then holds what was forced and any part of
 * the rest. Afterwards the journal opens by itself and holds all that was acknowledged, and at most the one change
 * whose acknowledgement was cut off.
 */
class PowerCutTest {
    private static final int SEEDS = Integer.getInteger("storage.cuts", 25);
    private static final int CUTS_PER_JOURNAL = 4;

    private int cuts;
    private int oneMore;

    @Test
    void nothing_acknowledged_is_lost_and_every_journal_opens() throws Exception {
        byte[] empty = Disks.empty();
        for (int seed = 0; seed < SEEDS; seed++) {
            life(empty, new Random(seed), "seed " + seed);
        }
        assertThat(cuts).as("cuts that came in the middle").isGreaterThan(SEEDS);
        assertThat(oneMore)
                .as("cuts after the last byte and before the acknowledgement")
                .isPositive();
    }

    private void life(byte[] start, Random random, String which) throws Exception {
        MemoryStore model = new MemoryStore();
        byte[] image = start;
        for (int life = 0; life < CUTS_PER_JOURNAL; life++) {
            CutFile disk = new CutFile(image).failingAfter(random.nextInt(60));
            List<Edit> inFlight = session(disk, random, model);
            cuts += disk.failed() ? 1 : 0;
            image = random.nextInt(4) == 0 ? disk.content() : disk.cut(random);
            String where = which + ", life " + life;

            CutFile after = new CutFile(image);
            MvJournal journal = Disks.open(after);
            Contents found = Contents.of(journal);
            if (!found.equals(Contents.of(model))) {
                model.commit(inFlight);
                assertThat(found).as(where).isEqualTo(Contents.of(model));
                oneMore++;
            }
            assertThat(journal.check()).as(where).isEmpty();
            journal.close();
            image = after.content();
        }
    }

    /** Works until the power goes; gives what was not acknowledged. */
    private static List<Edit> session(CutFile disk, Random random, MemoryStore model) throws Exception {
        RandomEdits edits = new RandomEdits(random);
        List<Edit> next = new ArrayList<>();
        try {
            MvJournal journal = Disks.open(disk);
            int commits = random.nextInt(12);
            for (int i = 0; i < commits; i++) {
                next = edits.next(Contents.of(model).all());
                journal.commit(next);
                model.commit(next);
                next = List.of();
            }
            journal.close();
        } catch (ProblemException | UncheckedProblemException | IOException powerGone) {
            assertThat(disk.failed()).as(String.valueOf(powerGone)).isTrue();
        }
        return next;
    }
}
