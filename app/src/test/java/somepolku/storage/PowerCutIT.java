package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.Test;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.disk.CutFolder;
import somepolku.storage.disk.Defect;
import somepolku.storage.disk.Faulty;
import somepolku.storage.disk.Folder;
import somepolku.storage.disk.RawFile;
import somepolku.work.port.Edit;
import somepolku.work.port.LockedException;
import somepolku.work.port.Passphrase;

/**
 * The power goes, or the process is killed, at any step of writing: in the middle of edits, of a passphrase's change,
 * of a copy to a smaller file, of an opening. The disk then holds what was forced and any part of the rest. Afterwards
 * the journal opens by itself and holds all that was acknowledged, and at most the one change whose acknowledgement was
 * cut off.
 */
class PowerCutIT {
    private static final int LIVES = 5;
    private static final int FEW = 3;
    private static final Journals ALWAYS = new Journals(Disks.CLOCK, new Compaction.Limit(0, 0));
    private static final Journals NEVER = new Journals(Disks.CLOCK, new Compaction.Limit(1_000, 1L << 40));

    private int cuts;
    private int oneMore;
    private int unfinished;
    private int compacted;
    private int locked;

    @Test
    void nothing_acknowledged_is_lost_and_every_journal_opens() throws Exception {
        CutFolder made = new CutFolder();
        Journals.create(made, Disks.NAME);
        byte[] empty = made.content(Disks.NAME);
        int seed = 0;
        for (; cuts < Soak.POWER_CUTS; seed++) {
            new Life(new Random(seed), empty).live("seed " + seed);
        }
        assertThat(oneMore)
                .as("cuts after the last byte and before the acknowledgement")
                .isPositive();
        assertThat(unfinished).as("cuts that left half a change").isPositive();
        assertThat(compacted).as("sessions on a copy").isPositive();
        assertThat(locked).as("cuts in the middle of a passphrase").isPositive();
        Soak.report(
                "power cut",
                cuts,
                "0 acknowledged lost, 0 wrong values, 0 that do not open; " + oneMore
                        + " with the one change more that was in flight, " + unfinished + " told of an unfinished one, "
                        + compacted + " sessions on a smaller copy, " + locked
                        + " cuts while a passphrase was changed");
    }

    @Test
    void a_store_that_never_forces_is_noticed() throws Exception {
        assertThat(noticed(Defect::neverForces, 20)).as("of 20 lives").isGreaterThan(10);
    }

    @Test
    void a_store_that_acknowledges_before_the_last_block_is_durable_is_noticed() throws Exception {
        assertThat(noticed(Defect::acknowledgesTooEarly, 40)).as("of 40 lives").isGreaterThan(5);
    }

    @Test
    void a_store_that_makes_a_change_valid_before_the_rest_of_it_is_durable_is_noticed() throws Exception {
        assertThat(noticed(Defect::writesInAnyOrder, 150)).as("of 150 lives").isPositive();
    }

    /** In how many lives of a journal a defect between the store and its disk led to something wrong. */
    private int noticed(UnaryOperator<RawFile> defect, int lives) throws Exception {
        CutFolder made = new CutFolder();
        Journals.create(made, Disks.NAME);
        byte[] empty = made.content(Disks.NAME);
        int noticed = 0;
        for (int seed = 0; seed < lives; seed++) {
            Life life = new Life(new Random(seed), empty);
            life.through = disk -> new Faulty(disk, defect);
            noticed += catchThrowable(() -> life.live("defect")) == null ? 0 : 1;
        }
        return noticed;
    }

    /** One journal, and what a person believes it to be. */
    private final class Life {
        private final Random random;
        private final MemoryStore model = new MemoryStore();
        private CutFolder folder;
        private UnaryOperator<Folder> through = disk -> disk;
        private List<Edit> inFlight = List.of();
        private Optional<String> secret = Optional.empty();
        private Optional<Optional<String>> nextSecret = Optional.empty();
        private int secrets;

        Life(Random random, byte[] empty) {
            this.random = random;
            this.folder = new CutFolder().with(Disks.NAME, empty);
            if (random.nextInt(3) == 0) {
                folder.withoutLinks();
            }
        }

        void live(String which) throws Exception {
            for (int life = 0; life < LIVES; life++) {
                folder.failingAfter(random.nextInt(120));
                session();
                cuts += folder.failed() ? 1 : 0;
                compacted += folder.replaced() > 0 ? 1 : 0;
                folder = random.nextInt(4) == 0 ? folder.killed() : folder.cut(random);
                lookAt(which + ", life " + life);
            }
        }

        private void session() throws Exception {
            RandomEdits edits = new RandomEdits(random);
            try {
                for (int opening = random.nextInt(3); opening >= 0; opening--) {
                    MvJournal journal = open(random.nextInt(3) == 0 ? ALWAYS : NEVER, through.apply(folder), secret);
                    for (int step = random.nextInt(8); step > 0; step--) {
                        if (random.nextInt(6) == 0) {
                            changeSecret(journal);
                        } else {
                            inFlight = edits.next(Contents.of(model).all());
                            journal.commit(inFlight);
                            model.commit(inFlight);
                            inFlight = List.of();
                        }
                    }
                    journal.close();
                }
            } catch (ProblemException | UncheckedProblemException | IOException | MVStoreException powerGone) {
                assertThat(folder.failed()).as(String.valueOf(powerGone)).isTrue();
            }
        }

        private void changeSecret(MvJournal journal) throws ProblemException {
            Optional<String> next = secret.isPresent() && random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of("secret " + ++secrets);
            nextSecret = Optional.of(next);
            if (next.isPresent()) {
                journal.lock(Passphrase.of(next.get().toCharArray()), FEW);
            } else {
                journal.unlock();
            }
            secret = next;
            nextSecret = Optional.empty();
        }

        private void lookAt(String where) throws Exception {
            MvJournal journal;
            try {
                locked += nextSecret.isPresent() ? 1 : 0;
                journal = open(NEVER, folder, nextSecret.orElse(secret));
                secret = journal.locked() ? nextSecret.orElse(secret) : Optional.empty();
            } catch (LockedException theOldOne) {
                assertThat(nextSecret).as(where).isPresent();
                journal = open(NEVER, folder, secret);
            }
            Contents found = Contents.of(journal);
            if (!found.equals(Contents.of(model))) {
                model.commit(inFlight);
                assertThat(found).as(where).isEqualTo(Contents.of(model));
                oneMore++;
            }
            assertThat(journal.check()).as(where).isEmpty();
            assertThat(journal.notices()).as(where).isSubsetOf(Problem.badInput("storage.unfinished", Disks.NAME));
            unfinished += journal.notices().size();
            journal.close();
            assertThat(folder.names()).as(where).isSubsetOf(Disks.NAME, Disks.NAME + Compaction.KEPT);
            inFlight = List.of();
            nextSecret = Optional.empty();
        }
    }

    private static MvJournal open(Journals journals, Folder folder, Optional<String> secret)
            throws IOException, ProblemException {
        return journals.opened(
                folder, Disks.NAME, false, secret.map(typed -> Passphrase.of(typed.toCharArray())), () -> {});
    }
}
