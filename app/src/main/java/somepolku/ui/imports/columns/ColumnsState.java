package somepolku.ui.imports.columns;

import java.util.List;
import java.util.Optional;
import somepolku.importing.mapping.Mapping;
import somepolku.work.columns.Columns;

/**
 * What the page shows.
 *
 * @param sight the table; empty while the page is closed
 * @param mapping what is said of its columns so far
 * @param asks whether its days can be read in two ways
 * @param recorded what would come of the first rows
 * @param refused which of the first rows would be left out, and why
 * @param wrong what is missing before anything could be recorded
 */
public record ColumnsState(
        Optional<Columns.Sight> sight,
        Optional<Mapping> mapping,
        boolean asks,
        List<String> recorded,
        List<String> refused,
        String wrong) {
    public static final ColumnsState CLOSED =
            new ColumnsState(Optional.empty(), Optional.empty(), false, List.of(), List.of(), "");

    public ColumnsState {
        recorded = List.copyOf(recorded);
        refused = List.copyOf(refused);
    }

    public boolean open() {
        return sight.isPresent();
    }
}
