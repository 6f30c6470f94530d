package somepolku.analysis.links;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.model.Fit;

/**
 * All actions against one series.
 *
 * @param all one an action, in the order of the table
 * @param tested how many of them had enough days: the m of "among m things checked"
 * @param fit the series with all findings in the model; empty where there are too few rows
 */
public record Links(List<Link> all, int tested, Optional<Fit> fit) {

    public Links {
        all = List.copyOf(all);
    }

    /** How many of the tested look like something at 5 % where none is. */
    public double byLuck() {
        return 0.05 * tested;
    }
}
