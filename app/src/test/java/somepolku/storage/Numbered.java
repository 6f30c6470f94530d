package somepolku.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.fakes.MemoryStore;
import somepolku.kit.ProblemException;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalView;

/**
 * An endless row of commits from a seed. Each also writes its number into one note, so that any journal tells how many
 * of them it holds, and what else it must hold then.
 */
final class Numbered {
    private static final DayNote START = note(0);

    private final MemoryStore model = new MemoryStore();
    private final RandomEdits edits;
    private int number;

    Numbered(long seed) {
        this.edits = new RandomEdits(new Random(seed));
    }

    private static DayNote note(int number) {
        return new DayNote(new Id<>(new UUID(0, 1)), LocalDate.of(2000, 1, 1), String.valueOf(number));
    }

    /** How many of the commits a journal holds. */
    static int in(JournalView journal) {
        try (var notes = journal.entries(DayNote.class, somepolku.domain.term.DaySpan.of(START.date()))) {
            return notes.findFirst().map(note -> Integer.parseInt(note.text())).orElse(0);
        }
    }

    /** What a journal holds after so many commits; never fewer than were asked for before. */
    Contents after(int commits) throws ProblemException {
        while (number < commits) {
            next();
        }
        if (number > commits) {
            throw new IllegalArgumentException("already at " + number);
        }
        return Contents.of(model);
    }

    /** The next commit. */
    List<Edit> next() throws ProblemException {
        List<Entry> others = Contents.of(model).all().stream()
                .filter(entry -> !entry.id().equals(START.id()))
                .toList();
        List<Edit> all = new ArrayList<>(edits.next(others));
        all.add(new Edit(number == 0 ? Optional.empty() : Optional.of(note(number)), Optional.of(note(number + 1))));
        number++;
        model.commit(all);
        return all;
    }
}
