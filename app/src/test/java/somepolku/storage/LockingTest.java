package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import somepolku.kit.ProblemException;
import somepolku.storage.disk.CutFile;
import somepolku.work.port.Edit;
import somepolku.work.port.LockedException;
import somepolku.work.port.Passphrase;

/** Setting, changing and removing the passphrase, also where the power fails in the middle of it. */
class LockingTest {
    private static final String FIRST = "kolme kuusta kalliolla";
    private static final int FEW = 3;
    private static final String SECOND = "neljä tuulta";

    private CutFile disk;
    private String recovery;
    private List<?> content;

    @BeforeEach
    void lockedJournal() throws Exception {
        disk = new CutFile(Disks.empty());
        MvJournal journal = Disks.open(disk);
        RandomEdits edits = new RandomEdits(new Random(4));
        for (int i = 0; i < 5; i++) {
            List<Edit> next = edits.next(Contents.of(journal).all());
            journal.commit(next);
        }
        content = Contents.of(journal).all();
        recovery = journal.lock(Passphrase.of(FIRST.toCharArray()), FEW);
        journal.close();
    }

    private static String problem(Attempt attempt) {
        try (MvJournal opened = attempt.open()) {
            return "opened";
        } catch (LockedException e) {
            return e.problem().key();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private interface Attempt {
        MvJournal open() throws Exception;
    }

    private static String with(CutFile disk, String passphrase) {
        return problem(() -> Disks.open(new CutFile(disk.content()), passphrase));
    }

    @Test
    void a_locked_journal_asks_and_tells_a_wrong_passphrase_from_damage() {
        assertThat(problem(() -> Disks.open(disk))).isEqualTo("storage.passphrase");
        assertThat(with(disk, "kolme kuusta")).isEqualTo("storage.passphrase.wrong");
        assertThat(with(disk, "")).isEqualTo("storage.passphrase.wrong");
    }

    @Test
    void passphrase_and_recovery_key_open_all_that_was_there() throws Exception {
        for (String secret : List.of(FIRST, recovery, recovery.toLowerCase().replace("-", ""))) {
            try (MvJournal journal = Disks.open(new CutFile(disk.content()), secret)) {
                assertThat(journal.locked()).isTrue();
                assertThat(Contents.of(journal).all()).isEqualTo(content);
                assertThat(journal.check()).isEmpty();
            }
        }
    }

    @Test
    void changing_ends_the_old_passphrase_and_the_old_recovery_key_and_writes_only_the_head() throws Exception {
        byte[] before = disk.content();
        String fresh;
        try (MvJournal journal = Disks.open(disk, FIRST)) {
            assertThat(journal.opensWith(Passphrase.of(FIRST.toCharArray()))).isTrue();
            assertThat(journal.opensWith(Passphrase.of(SECOND.toCharArray()))).isFalse();
            fresh = journal.lock(Passphrase.of(SECOND.toCharArray()), FEW);
        }

        assertThat(with(disk, FIRST)).isEqualTo("storage.passphrase.wrong");
        assertThat(with(disk, recovery)).isEqualTo("storage.passphrase.wrong");
        assertThat(with(disk, SECOND)).isEqualTo("opened");
        assertThat(with(disk, fresh)).isEqualTo("opened");
        assertThat(disk.content()).hasSameSizeAs(before);
        assertThat(java.util.Arrays.mismatch(disk.content(), 8192, before.length, before, 8192, before.length))
                .isEqualTo(-1);
    }

    @Test
    void a_removed_passphrase_is_asked_for_no_more() throws Exception {
        try (MvJournal journal = Disks.open(disk, FIRST)) {
            journal.unlock();
            assertThat(journal.locked()).isFalse();
        }

        try (MvJournal journal = Disks.open(disk)) {
            assertThat(Contents.of(journal).all()).isEqualTo(content);
        }
    }

    @Test
    void a_journal_can_be_written_after_it_was_locked_and_stays_locked() throws Exception {
        try (MvJournal journal = Disks.open(disk, FIRST)) {
            RandomEdits edits = new RandomEdits(new Random(5));
            journal.commit(edits.next(Contents.of(journal).all()));
            content = Contents.of(journal).all();
        }

        assertThat(problem(() -> Disks.open(disk))).isEqualTo("storage.passphrase");
        try (MvJournal journal = Disks.open(disk, FIRST)) {
            assertThat(Contents.of(journal).all()).isEqualTo(content);
        }
    }

    @Test
    void a_power_cut_while_it_is_changed_leaves_the_old_or_the_new_one_and_never_both_for_long() throws Exception {
        byte[] start = disk.content();
        int old = 0;
        int fresh = 0;
        for (int seed = 0; seed < 40; seed++) {
            CutFile cut = new CutFile(start);
            MvJournal journal = Disks.open(cut, FIRST);
            cut.failingAfter(seed % 5);
            boolean acknowledged = true;
            try {
                journal.lock(Passphrase.of(SECOND.toCharArray()), FEW);
            } catch (ProblemException powerGone) {
                acknowledged = false;
            }
            CutFile after = new CutFile(cut.cut(new Random(seed)));
            String held = with(after, SECOND).equals("opened") ? SECOND : FIRST;
            assertThat(acknowledged && held.equals(FIRST)).as("seed " + seed).isFalse();
            try (MvJournal again = Disks.open(after, held)) {
                assertThat(Contents.of(again).all()).isEqualTo(content);
            }
            // Once it has been opened, both copies of the head say the same.
            for (int copy = 0; copy < 2; copy++) {
                byte[] image = after.content();
                image[copy * 4096 + 50] ^= 1;
                assertThat(with(new CutFile(image), held)).as("seed " + seed).isEqualTo("opened");
            }
            old += held.equals(FIRST) ? 1 : 0;
            fresh += held.equals(SECOND) ? 1 : 0;
        }
        assertThat(old).as("some cuts came before").isPositive();
        assertThat(fresh).as("some cuts came after").isPositive();
    }

    @Test
    void a_closed_journal_has_no_key_any_more() throws Exception {
        MvJournal journal = Disks.open(disk, FIRST);
        journal.close();

        assertThatThrownBy(() -> journal.lock(Passphrase.of(SECOND.toCharArray()), FEW))
                .isInstanceOf(ProblemException.class);
        assertThat(with(disk, FIRST)).isEqualTo("opened");
    }

    @Test
    void one_damaged_copy_of_the_head_does_no_harm_and_two_are_named() throws IOException {
        byte[] image = disk.content();
        image[60] ^= 1;
        assertThat(with(new CutFile(image), FIRST)).isEqualTo("opened");
        image[4096 + 60] ^= 1;
        assertThatThrownBy(() -> Disks.open(new CutFile(image), FIRST))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().key()).isEqualTo("storage.damaged.head"));
    }
}
