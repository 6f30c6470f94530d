package somepolku.analysis.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.analysis.model.Fit;

/**
 * All actions against one series.
 *
 * @param all one an action, in the order of the table
 * @param tested how many of them had enough days: the m of "among m things checked"
 * @param fit the series with all findings in the model; empty where there are too few rows
 * @param close of each action those that go so closely with it that they cannot be told apart; none where nothing was
 *     tested
 */
public record Links(List<Link> all, int tested, Optional<Fit> fit, Map<String, Set<String>> close) {

    public Links {
        all = List.copyOf(all);
        close = Map.copyOf(close);
    }

    /** Of actions that can all be told apart. */
    public Links(List<Link> all, int tested, Optional<Fit> fit) {
        this(all, tested, fit, Map.of());
    }

    /** How many of the tested look like something at 5 % where none is. */
    public double byLuck() {
        return 0.05 * tested;
    }

    public boolean separable(String one, String other) {
        return !close.getOrDefault(one, Set.of()).contains(other);
    }
}
