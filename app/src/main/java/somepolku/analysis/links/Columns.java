package somepolku.analysis.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.model.Rows;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Shortage;
import somepolku.analysis.table.Table;

/** The columns of every action, made once. K actions, n rows. */
final class Columns {
    private final Table table;
    private final double[][] screen;
    private final List<Optional<Shortage>> shortages;
    private final int[] eligible;

    Columns(Table table) {
        this.table = table;
        List<Candidate> all = table.candidates();
        screen = all.stream().map(table::screen).toArray(double[][]::new);
        shortages = all.stream().map(table::shortage).toList();
        eligible = java.util.stream.IntStream.range(0, all.size())
                .filter(k -> shortages.get(k).isEmpty())
                .toArray();
    }

    Table table() {
        return table;
    }

    /** K columns as screening sees them. */
    double[][] screen() {
        return screen;
    }

    Optional<Shortage> shortage(int action) {
        return shortages.get(action);
    }

    /** The actions with enough days for a test. */
    int[] eligible() {
        return eligible;
    }

    boolean mayTest(int action) {
        return shortages.get(action).isEmpty();
    }

    /** The table's rows with three columns for each of some actions. */
    Rows with(List<Integer> actions) {
        return table.rows().with(flexible(actions).toArray(double[][]::new));
    }

    /** The same, before them one column for all actions that are not {@code known}: how busy one was otherwise. */
    Rows busyWith(List<Integer> actions, List<Integer> known) {
        List<double[]> columns = new ArrayList<>();
        if (known.size() < screen.length) {
            columns.add(total(known));
        }
        columns.addAll(flexible(actions));
        return table.rows().with(columns.toArray(double[][]::new));
    }

    /** The sum of the columns of all actions that are not {@code known}. */
    double[] total(List<Integer> known) {
        double[] total = new double[table.rows().size()];
        for (int k = 0; k < screen.length; k++) {
            if (!known.contains(k)) {
                double[] column = screen[k];
                for (int i = 0; i < total.length; i++) {
                    total[i] += column[i];
                }
            }
        }
        return total;
    }

    private List<double[]> flexible(List<Integer> actions) {
        return actions.stream()
                .flatMap(k -> java.util.Arrays.stream(
                        table.flexible(table.candidates().get(k))))
                .toList();
    }
}
