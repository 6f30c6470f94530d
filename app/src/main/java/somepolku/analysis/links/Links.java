package somepolku.analysis.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import somepolku.analysis.model.Fit;
import somepolku.analysis.model.TimeShift;
import somepolku.analysis.table.Table;

/**
 * All actions against one series.
 *
 * @param all one an action, in the order of the table
 * @param tested how many of them had enough days: the m of "among m things checked"
 * @param fit the series with all findings in the model; empty where there are too few rows
 * @param plain the series without any finding; empty where nothing was tested
 * @param close of each action those that go so closely with it that they cannot be told apart; none before
 *     {@link #shown}
 */
public record Links(
        List<Link> all, int tested, Optional<Fit> fit, Optional<Fit> plain, Map<String, Set<String>> close) {

    public Links {
        all = List.copyOf(all);
        close = Map.copyOf(close);
    }

    /** Of actions that can all be told apart. */
    public Links(List<Link> all, int tested, Optional<Fit> fit) {
        this(all, tested, fit, Optional.empty(), Map.of());
    }

    /** How many of the tested look like something at 5 % where none is. */
    public double byLuck() {
        return 0.05 * tested;
    }

    /**
     * The same with what no finding needs, but who shows it: the calendar slid along the series also of what was tested
     * and not found, and which actions go too closely together. K·n² and K²·n steps.
     */
    public Links shown(Table table) {
        if (plain.isEmpty()) {
            return this;
        }
        Fit series = plain.get();
        double[][] columns =
                series.adjusted(table.candidates().stream().map(table::screen).toArray(double[][]::new));
        List<Link> more = new ArrayList<>();
        for (int k = 0; k < columns.length; k++) {
            Link link = all.get(k);
            boolean known = link.tier() == Tier.NOT_ENOUGH || link.shift().isPresent();
            more.add(known ? link : link.slid(TimeShift.of(series, columns[k])));
        }
        return new Links(more, tested, fit, plain, Gates.close(table.candidates(), columns));
    }

    public boolean separable(String one, String other) {
        return !close.getOrDefault(one, Set.of()).contains(other);
    }
}
