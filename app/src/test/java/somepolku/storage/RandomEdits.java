package somepolku.storage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import somepolku.domain.journal.Entry;
import somepolku.fakes.RandomEntries;
import somepolku.work.port.Edit;

/** What a restless person does with a journal: adds, edits, moves, removes, imports, and takes things back. */
final class RandomEdits {
    private final Random random;
    private final RandomEntries entries;
    private final Deque<List<Edit>> done = new ArrayDeque<>();

    RandomEdits(Random random) {
        this.random = random;
        this.entries = new RandomEntries(random);
    }

    /** The next commit on a journal that holds these entries. */
    List<Edit> next(List<Entry> there) {
        if (!done.isEmpty() && random.nextInt(4) == 0) {
            return done.pop().stream()
                    .map(Edit::inverse)
                    .collect(java.util.stream.Collectors.collectingAndThen(
                            java.util.stream.Collectors.toCollection(ArrayList::new), edits -> {
                                Collections.reverse(edits);
                                return edits;
                            }));
        }
        List<Entry> untouched = new ArrayList<>(there);
        Collections.shuffle(untouched, random);
        List<Edit> edits = new ArrayList<>();
        int size = random.nextInt(20) == 0 ? 60 : 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            edits.add(untouched.isEmpty() || random.nextInt(5) < 2 ? Edit.add(entries.any()) : touch(untouched));
        }
        done.push(edits);
        return edits;
    }

    private Edit touch(List<Entry> untouched) {
        Entry entry = untouched.remove(untouched.size() - 1);
        return random.nextInt(3) == 0 ? Edit.remove(entry) : Edit.replace(entry, entries.changed(entry));
    }
}
