package somepolku.storage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Id;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.RandomEntries;
import somepolku.kit.ProblemException;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalView;

/**
 * An endless row of commits from a seed. Each also writes its number into one note, so that any journal tells how many
 * of them it holds, and what else it must hold then.
 */
final class Numbered {
    /** At least so many edits are in a commit that is as large as an import. */
    static final int IMPORT = 400;

    private static final int IMPORT_EVERY = 6;
    private static final DayNote START = note(0);

    private final MemoryStore model = new MemoryStore();
    private final RandomEdits edits;
    private final RandomEntries entries;
    private List<Edit> imported = List.of();
    private int number;

    Numbered(long seed) {
        this.edits = new RandomEdits(new Random(seed));
        this.entries = new RandomEntries(new Random(seed + 1));
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
        List<Edit> all = new ArrayList<>(edits());
        all.add(new Edit(number == 0 ? Optional.empty() : Optional.of(note(number)), Optional.of(note(number + 1))));
        number++;
        model.commit(all);
        return all;
    }

    /** Now and then an import, which is taken back by the commit after it. */
    private List<Edit> edits() {
        if (number % IMPORT_EVERY == 2) {
            imported =
                    Stream.generate(() -> Edit.add(entries.any())).limit(IMPORT).toList();
            return imported;
        }
        if (number % IMPORT_EVERY == 3) {
            return imported.stream().map(Edit::inverse).toList();
        }
        return edits.next(Contents.of(model).all().stream()
                .filter(entry -> !entry.id().equals(START.id()))
                .toList());
    }
}
