package somepolku.importing.compare;

import java.util.Optional;
import somepolku.domain.journal.Entry;
import somepolku.domain.term.ChannelId;
import somepolku.importing.Intake;

/** The row that speaks for a key, of all that were read, and the entry of the journal that it is about. */
final class Claim {
    final ChannelId channel;
    final String key;
    private Intake.Item item;
    private Freshness file;
    private boolean taken;
    private Optional<Entry> known = Optional.empty();

    Claim(ChannelId channel, String key, Intake.Item item, Freshness file) {
        this.channel = channel;
        this.key = key;
        this.item = item;
        this.file = file;
    }

    /** Gives the key to another row where that one's file is newer. */
    void offer(Intake.Item other, Freshness otherFile) {
        if (otherFile != file && otherFile.reachesFurther(sort(), file)) {
            item = other;
            file = otherFile;
        }
    }

    void meet(Entry entry) {
        if (known.isEmpty()) {
            known = Optional.of(entry);
        }
    }

    /** Whether the row is the one that speaks for the key; true once. */
    boolean takenBy(Intake.Item row) {
        boolean first = row == item && !taken;
        taken |= first;
        return first;
    }

    Optional<Entry> known() {
        return known;
    }

    boolean olderThan(Freshness journal) {
        return journal.reachesFurther(sort(), file);
    }

    private Freshness.Sort sort() {
        return Freshness.Sort.of(channel, item);
    }
}
