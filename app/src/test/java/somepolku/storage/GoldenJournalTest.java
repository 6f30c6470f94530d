package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Reading;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.Heads;
import somepolku.storage.disk.DiskFile;
import somepolku.storage.record.RecordKey;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.LockedException;
import somepolku.work.port.Passphrase;

/** A journal that was written when format 1 was new. A new fixture is a new case. */
class GoldenJournalTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void copy() throws Exception {
        file = copied("golden-v1.polku");
    }

    private Path copied(String name) throws Exception {
        Path copy = folder.resolve(name);
        try (InputStream in = GoldenJournalTest.class.getResourceAsStream(name)) {
            Files.copy(in, copy);
        }
        return copy;
    }

    @Test
    void the_kinds_and_instants_that_came_later_are_read_as_they_were_meant() throws Exception {
        try (JournalStore journal = new Journals(Disks.CLOCK).open(copied("golden-v1-kinds.polku"))) {
            assertThat(Contents.of(journal).all()).containsExactlyInAnyOrderElementsOf(GoldenEntries.LATER);
            assertThat(journal.check()).isEmpty();
            assertThat(journal.version()).isEqualTo(1);
        }
    }

    @Test
    void what_the_journal_keeps_of_metrics_is_read_as_it_was_meant() throws Exception {
        try (JournalStore journal = new Journals(Disks.CLOCK).open(copied("golden-v1-metrics.polku"))) {
            assertThat(Contents.of(journal).all()).containsExactlyInAnyOrderElementsOf(GoldenEntries.METRICS);
            assertThat(journal.counts()).containsEntry(EntryKind.METRIC, 2L);
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void where_numbers_come_from_is_read_as_it_was_meant_and_goes_when_it_is_taken_back() throws Exception {
        try (JournalStore journal = new Journals(Disks.CLOCK).open(copied("golden-v1-trail.polku"))) {
            assertThat(Contents.of(journal).all()).containsExactlyInAnyOrderElementsOf(GoldenEntries.TRAIL);
            Reading counted = GoldenEntries.TRAILED.withEstimate(Optional.empty());
            journal.commit(List.of(Edit.replace(GoldenEntries.TRAILED, counted)));
            assertThat(journal.current(counted)).contains(counted);
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void what_a_deed_trained_is_read_as_it_was_meant_and_goes_when_it_is_taken_back() throws Exception {
        try (JournalStore journal = new Journals(Disks.CLOCK).open(copied("golden-v1-skills.polku"))) {
            assertThat(Contents.of(journal).all()).isEqualTo(GoldenEntries.SKILLS);
            Activity plain = GoldenEntries.PRACTICE.withPractice(Optional.empty());
            journal.commit(List.of(Edit.replace(GoldenEntries.PRACTICE, plain)));
            assertThat(journal.current(plain)).contains(plain);
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void what_came_with_the_day_page_is_read_as_it_was_meant() throws Exception {
        try (JournalStore journal = new Journals(Disks.CLOCK).open(copied("golden-v1-day-page.polku"))) {
            assertThat(Contents.of(journal).all()).containsExactlyInAnyOrderElementsOf(GoldenEntries.DAY_PAGE);
            assertThat(journal.content(GoldenEntries.ATTACHMENT))
                    .hasValueSatisfying(content -> assertThat(content).isEqualTo(GoldenEntries.picture()));
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void milestones_and_numbers_not_to_be_had_are_read_as_they_were_meant() throws Exception {
        try (JournalStore journal = new Journals(Disks.CLOCK).open(copied("golden-v1-round.polku"))) {
            assertThat(Contents.of(journal).all()).containsExactlyInAnyOrderElementsOf(GoldenEntries.ROUND);
            assertThat(journal.counts()).containsEntry(EntryKind.MILESTONE, 2L).containsEntry(EntryKind.ABSENCE, 1L);
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void the_plan_is_read_as_it_was_meant_and_counted_by_its_kinds() throws Exception {
        try (JournalStore journal = new Journals(Disks.CLOCK).open(copied("golden-v1-plan.polku"))) {
            assertThat(Contents.of(journal).all()).containsExactlyInAnyOrderElementsOf(GoldenEntries.PLAN);
            assertThat(journal.counts())
                    .containsEntry(EntryKind.CONTENT, 3L)
                    .containsEntry(EntryKind.THEME, 1L)
                    .containsEntry(EntryKind.RHYTHM, 1L);
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void marked_days_and_refined_actions_are_read_as_they_were_meant() throws Exception {
        try (JournalStore journal = new Journals(Disks.CLOCK).open(copied("golden-v1-causes.polku"))) {
            assertThat(Contents.of(journal).all()).containsExactlyInAnyOrderElementsOf(GoldenEntries.CAUSES);
            assertThat(journal.counts()).containsEntry(EntryKind.MARK, 2L).containsEntry(EntryKind.REFINEMENT, 2L);
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void what_stood_half_typed_is_read_as_it_was_meant_and_is_no_entry() throws Exception {
        try (JournalStore journal = new Journals(Disks.CLOCK).open(copied("golden-v1-half-typed.polku"))) {
            assertThat(journal.draft("entry")).contains(GoldenEntries.HALF_TYPED);
            assertThat(Contents.of(journal).all()).isEqualTo(List.of(GoldenEntries.NOTE));
            journal.keep("entry", Optional.empty());
            assertThat(journal.draft("entry")).isEmpty();
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void a_locked_one_opens_with_its_passphrase_alone() throws Exception {
        Path locked = copied("golden-v1-locked.polku");
        assertThatThrownBy(() -> new Journals(Disks.CLOCK).open(locked)).isInstanceOf(LockedException.class);
        // Twice: the first opening makes a copy under a key that never lay in the open.
        for (int opening = 0; opening < 2; opening++) {
            try (JournalStore journal = new Journals(Disks.CLOCK)
                    .open(locked, Optional.of(Passphrase.of(GoldenEntries.PASSPHRASE.toCharArray())))) {
                assertThat(Contents.of(journal).all()).containsExactlyInAnyOrderElementsOf(GoldenEntries.LATER);
                assertThat(journal.notices()).isEmpty();
                assertThat(journal.check()).isEmpty();
            }
        }
    }

    @Test
    void a_newer_format_that_this_program_can_read_is_a_view_that_says_so() throws Exception {
        byte[] newer = Heads.of(Files.readAllBytes(file), 2, 1);
        Files.write(file, newer);
        try (JournalStore journal = new Journals(Disks.CLOCK).open(file)) {
            assertThat(journal.readOnly()).isTrue();
            assertThat(journal.notices())
                    .containsExactly(Problem.refused("storage.newer.view", "golden-v1.polku", 2, 1));
            assertThat(Contents.of(journal).all()).isEqualTo(GoldenEntries.V1);
            assertThatThrownBy(() -> journal.commit(List.of(Edit.remove(GoldenEntries.POST))))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem())
                                    .as("copying it elsewhere would not help")
                                    .isEqualTo(Problem.refused("storage.newer.view", "golden-v1.polku", 2, 1)));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(newer);
    }

    @Test
    void a_newer_format_that_this_program_cannot_read_is_refused() throws Exception {
        for (int reader : new int[] {0, 2}) {
            byte[] newer = Heads.of(Files.readAllBytes(file), 2, reader);
            Files.write(file, newer);
            assertThatThrownBy(() -> new Journals(Disks.CLOCK).open(file))
                    .isInstanceOfSatisfying(
                            ProblemException.class,
                            e -> assertThat(e.problem())
                                    .isEqualTo(Problem.refused("storage.newer", "golden-v1.polku", 2, 1)));
            assertThat(Files.readAllBytes(file)).isEqualTo(newer);
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
