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
    private Reach export;
    private boolean taken;
    private Optional<Entry> known = Optional.empty();
    private Optional<Entry> typed = Optional.empty();

    Claim(ChannelId channel, String key, Intake.Item item, Freshness file, Reach export) {
        this.channel = channel;
        this.key = key;
        this.item = item;
        this.file = file;
        this.export = export;
    }

    /** Gives the key to another row where that one's file is newer; of rows of the same job it takes all together. */
    void offer(Intake.Item other, Freshness otherFile, Reach otherExport) {
        boolean newer = otherFile != file
                && (item instanceof Intake.Trait
                        ? otherExport.newerThan(export)
                        : otherFile.reachesFurther(sort(), file));
        if (item instanceof Intake.Job job && other instanceof Intake.Job more && job != more) {
            item = newer ? Jobs.joined(more, job) : Jobs.joined(job, more);
        } else if (newer) {
            item = other;
        }
        file = newer ? otherFile : file;
        export = newer ? otherExport : export;
    }

    void meet(Entry entry) {
        if (known.isEmpty()) {
            known = Optional.of(entry);
        }
    }

    /** What the person wrote of the same thing, without an import. */
    void meetTyped(Entry entry) {
        typed = typed.isEmpty() ? Optional.of(entry) : typed;
    }

    Optional<Entry> typed() {
        return known.isEmpty() ? typed : Optional.empty();
    }

    /** Whether the row is the one that speaks for the key, of a job's rows the first; true once. */
    boolean takenBy(Intake.Item row) {
        boolean first = !taken && (row == item || item instanceof Intake.Job);
        taken |= first;
        return first;
    }

    /** What is said of the key. */
    Intake.Item item() {
        return item;
    }

    Optional<Entry> known() {
        return known;
    }

    boolean olderThan(Freshness journal) {
        return journal.reachesFurther(sort(), file);
    }

    /** How far the whole export reaches that a fact stands in. */
    Reach reach() {
        return export;
    }

    private Freshness.Sort sort() {
        return Freshness.Sort.of(channel, item);
    }
}
