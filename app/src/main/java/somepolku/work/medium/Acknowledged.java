package somepolku.work.medium;

import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Entry;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/**
 * Some steps of the newest change that was acknowledged: a file in which they do not stand is an older state of the
 * journal, or a copy, and nothing to go on with.
 */
record Acknowledged(List<Edit> steps) {
    static final Acknowledged NOTHING = new Acknowledged(List.of());

    private static final int ENOUGH = 20;

    static Acknowledged of(List<Edit> edits) {
        return new Acknowledged(List.copyOf(edits.subList(0, Math.min(ENOUGH, edits.size()))));
    }

    boolean standIn(JournalStore journal) {
        return steps.stream().allMatch(step -> stands(step, journal));
    }

    private static boolean stands(Edit step, JournalStore journal) {
        Optional<Entry> after = step.after();
        return after.isPresent()
                ? journal.current(after.get()).equals(after)
                : journal.current(step.before().orElseThrow()).isEmpty();
    }
}
