package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.fakes.MemoryStore;
import somepolku.kit.ProblemException;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/** Changes as large as an import. */
class AdditionsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int MANY = 2 * Additions.MANY;

    @TempDir
    Path folder;

    private final Random random = new Random(5);
    private final MemoryStore model = new MemoryStore();

    private JournalStore opened() throws ProblemException {
        return new Journals(CLOCK).openOrCreate(folder.resolve("my.polku"));
    }

    private Activity deed(int number, String title) {
        return Activity.on(new Id<>(new UUID(random.nextInt(3), number)), DAY.plusDays(random.nextInt(300)), title);
    }

    private List<Edit> added(int from) {
        List<Edit> edits = new ArrayList<>(IntStream.range(from, from + MANY)
                .mapToObj(number -> Edit.add(deed(number, "Deed " + number)))
                .toList());
        Collections.shuffle(edits, random);
        return edits;
    }

    private void both(JournalStore journal, List<Edit> edits) throws ProblemException {
        model.commit(edits);
        journal.commit(edits);
        assertThat(Contents.of(journal)).isEqualTo(Contents.of(model));
        assertThat(journal.counts().get(EntryKind.ACTIVITY))
                .isEqualTo((long) Contents.of(model).all().size());
    }

    private static List<Edit> backwards(List<Edit> edits) {
        List<Edit> inverse = new ArrayList<>(edits.stream().map(Edit::inverse).toList());
        Collections.reverse(inverse);
        return inverse;
    }

    @Test
    void what_a_large_change_adds_changes_and_removes_is_there_also_after_undo_redo_and_reopening() throws Exception {
        List<Edit> first = added(0);
        List<Edit> second = added(MANY);
        for (int i = 0; i < 50; i++) {
            Activity old = (Activity) first.get(i).after().orElseThrow();
            Activity moved = Activity.on(old.id(), DAY.minusDays(i), "Moved");
            second.add(i * 7, i % 2 == 0 ? Edit.remove(old) : Edit.replace(old, moved));
        }
        try (JournalStore journal = opened()) {
            both(journal, first);
            both(journal, second);
            both(journal, backwards(second));
            both(journal, second);
        }
        try (JournalStore journal = opened()) {
            assertThat(Contents.of(journal)).isEqualTo(Contents.of(model));
            assertThat(journal.check()).isEmpty();
        }
    }

    @Test
    void a_record_that_a_large_change_touches_twice_ends_as_the_last_step_says() throws Exception {
        List<Edit> edits = added(0);
        Activity early = (Activity) edits.get(3).after().orElseThrow();
        Activity late = (Activity) edits.get(4).after().orElseThrow();
        edits.add(Edit.remove(early));
        edits.add(Edit.replace(late, Activity.on(late.id(), DAY.minusDays(1), "Moved")));
        try (JournalStore journal = opened()) {
            both(journal, edits);
        }
    }
}
