package somepolku.ui.names;

import java.util.List;
import java.util.Optional;
import somepolku.work.naming.NameSort;
import somepolku.work.naming.NameUse;
import somepolku.work.naming.Renaming;

/**
 * What the room shows.
 *
 * @param names those of the sort that the journal uses; empty until they are read
 * @param chosen the one that is to be named otherwise
 * @param seen what the new name would change, as far as one is typed that makes sense
 * @param wrong why the typed name makes no sense; empty where it does, or nothing is typed
 */
record NamesState(
        NameSort sort,
        Optional<List<NameUse>> names,
        Optional<String> chosen,
        Optional<Renaming> seen,
        String wrong,
        boolean calm) {

    NamesState {
        names = names.map(List::copyOf);
    }

    static NamesState of(NameSort sort, boolean calm) {
        return new NamesState(sort, Optional.empty(), Optional.empty(), Optional.empty(), "", calm);
    }

    NamesState with(List<NameUse> read) {
        boolean there = read.stream().anyMatch(use -> chosen.equals(Optional.of(use.name())));
        return new NamesState(
                sort,
                Optional.of(read),
                there ? chosen : Optional.empty(),
                there ? seen : Optional.empty(),
                wrong,
                calm);
    }

    NamesState choosing(Optional<String> name) {
        return new NamesState(sort, names, name, Optional.empty(), "", calm);
    }

    NamesState seeing(Optional<Renaming> what, String why) {
        return new NamesState(sort, names, chosen, what, why, calm);
    }

    NamesState calm(boolean now) {
        return new NamesState(sort, names, chosen, seen, wrong, now);
    }
}
