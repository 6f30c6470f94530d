package somepolku.work.naming;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.work.Change;

/**
 * What saying a name otherwise would do; nothing is stored before the person accepts it.
 *
 * @param from the name as it is
 * @param to the name as it becomes
 * @param merges whether the journal uses the new name already, so that the two become one
 * @param counts how many entries of each kind change
 * @param joined how many entries said both names, or said the same twice once the two are one
 * @param samples the newest few of them, as they are now
 * @param print of all that would change, to tell it from what another look sees
 */
public record Renaming(
        NameSort sort,
        String from,
        String to,
        boolean merges,
        Map<EntryKind, Long> counts,
        long joined,
        List<Entry> samples,
        int print,
        Change change) {

    public Renaming {
        counts = new EnumMap<>(counts);
        samples = List.copyOf(samples);
    }

    public long entries() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether another look at the journal saw the same. */
    boolean same(Renaming other) {
        return print == other.print && counts.equals(other.counts) && joined == other.joined;
    }
}
