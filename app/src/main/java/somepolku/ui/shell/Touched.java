package somepolku.ui.shell;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.ui.kit.Place;
import somepolku.work.Change;

/** Where on the day page a change can be seen. */
final class Touched {
    /** What stands on a day of its own; a reminder is seen on every day, and a step of a job where it happened. */
    private static final Set<EntryKind> ON_A_DAY =
            EnumSet.of(EntryKind.ACTIVITY, EntryKind.NOTE, EntryKind.READING, EntryKind.ATTACHMENT);

    private Touched() {}

    /** The day of what the change left, else of what it took away; an import is of too many days to be on one. */
    static Optional<Place> by(Change change) {
        if (change instanceof Change.Imported) {
            return Optional.empty();
        }
        return change.edits().stream()
                .flatMap(edit -> Stream.of(edit.after(), edit.before())
                        .flatMap(Optional::stream)
                        .limit(1))
                .filter(entry -> ON_A_DAY.contains(entry.kind()))
                .flatMap(entry -> place(entry).stream())
                .findFirst();
    }

    private static Optional<Place> place(Entry entry) {
        return entry.day().map(day -> entry instanceof Activity ? Place.deed(day, entry) : Place.day(day));
    }
}
