package somepolku.work.port;

import java.util.Optional;
import somepolku.domain.journal.Entry;

/**
 * One record's step from what it was to what it becomes; exactly one side may be missing. Both sides have the same id
 * and kind; their days may differ, and the record then moves.
 */
public record Edit(Optional<Entry> before, Optional<Entry> after) {

    public Edit {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("an edit needs a side");
        }
    }

    public static Edit add(Entry entry) {
        return new Edit(Optional.empty(), Optional.of(entry));
    }

    public static Edit replace(Entry before, Entry after) {
        return new Edit(Optional.of(before), Optional.of(after));
    }

    public static Edit remove(Entry entry) {
        return new Edit(Optional.of(entry), Optional.empty());
    }

    public Edit inverse() {
        return new Edit(after, before);
    }
}
