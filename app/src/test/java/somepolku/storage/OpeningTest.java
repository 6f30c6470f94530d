package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.HeadReader;
import somepolku.storage.disk.CutFile;
import somepolku.work.port.Edit;

class OpeningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static Activity deed(int number) {
        return Activity.on(new Id<>(new UUID(7, number)), DAY, "Deed " + number);
    }

    private static MvJournal view(byte[] image) throws Exception {
        // A disk on which every write fails, and the first one would be noticed.
        CutFile disk = new CutFile(image).failingAfter(0);
        return new Opening(disk, Disks.NAME, true).journal(Disks.CLOCK, List.of(), Seen.NOTHING, () -> {});
    }

    @Test
    void a_medium_that_cannot_be_written_shows_the_journal_also_after_an_unclean_end() throws Exception {
        CutFile disk = new CutFile(Disks.empty());
        MvJournal journal = Disks.open(disk);
        journal.commit(List.of(Edit.add(deed(1))));
        byte[] unclean = disk.content();
        journal.close();

        for (byte[] image : List.of(unclean, disk.content())) {
            MvJournal view = view(image);
            assertThat(view.readOnly()).isTrue();
            assertThat(Contents.of(view)).isEqualTo(Contents.of(MemoryStore.of(deed(1))));
            assertThatThrownBy(() -> view.commit(List.of(Edit.add(deed(2)))))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.refused("journal.readOnly")));
            assertThat(view.entries(Activity.class, DaySpan.ALL)).hasSize(1);
            view.close();
        }
    }

    @Test
    void a_full_disk_refuses_the_change_keeps_all_before_it_and_says_so_from_then_on() throws Exception {
        byte[] image = Disks.empty();
        for (int steps = 0; steps < 12; steps++) {
            CutFile disk = new CutFile(image);
            MvJournal journal = Disks.open(disk);
            journal.commit(List.of(Edit.add(deed(1))));
            disk.failingAfter(steps);
            List<Edit> second = List.of(Edit.add(deed(2)));
            try {
                journal.commit(second);
                continue;
            } catch (ProblemException e) {
                assertThat(e.problem()).isEqualTo(Problem.refused("storage.write", Disks.NAME, "the power is gone"));
            }
            assertThatThrownBy(() -> journal.commit(second))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem()).isEqualTo(Problem.refused("storage.closed", Disks.NAME)));
            assertThatThrownBy(() -> Contents.of(journal)).isInstanceOf(UncheckedProblemException.class);
            journal.close();

            MvJournal again = Disks.open(new CutFile(disk.content()));
            assertThat(again.entries(Activity.class, DaySpan.ALL).toList())
                    .isSubsetOf(deed(1), deed(2))
                    .contains(deed(1));
            again.commit(List.of(Edit.add(deed(3))));
            again.close();
        }
    }

    @Test
    void a_journal_without_its_own_description_is_damaged_and_not_empty() throws Exception {
        CutFile disk = new CutFile();
        BlockFile blocks = BlockFile.create(disk);
        OpenStore bare = OpenStore.create(blocks, Disks.NAME);
        bare.store().commit();
        bare.close();

        assertThatThrownBy(() -> Disks.open(new CutFile(disk.content())))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(
                                        Problem.badInput("storage.damaged", Disks.NAME, "it does not say what it is")));
    }

    @Test
    void a_head_without_blocks_is_damaged_and_not_empty() {
        assertThatThrownBy(() -> Disks.open(new CutFile(java.util.Arrays.copyOf(Disks.empty(), 8192))))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem())
                                .isEqualTo(Problem.badInput("storage.damaged", Disks.NAME, "it ends after its head")));
    }

    @Test
    void nothing_can_be_written_before_the_file_was_looked_at() throws Exception {
        CutFile disk = new CutFile(Disks.empty());
        OpenStore open = OpenStore.on(HeadReader.open(disk, Disks.NAME), Disks.NAME, false);
        open.records().put(new byte[] {1}, new byte[] {1});

        assertThatThrownBy(() -> open.store().commit()).hasMessageContaining("nothing is written before");
        open.drop();
        assertThat(Contents.of(Disks.open(new CutFile(disk.content()))).all()).isEmpty();
    }
}
