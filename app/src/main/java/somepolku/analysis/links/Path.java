package somepolku.analysis.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import somepolku.analysis.model.CountModel;
import somepolku.analysis.model.Effort;
import somepolku.analysis.model.Fit;
import somepolku.analysis.model.Rows;
import somepolku.analysis.model.Score;

/**
 * Actions enter one by one: of those whose q keeps the limit the one with the smallest p, with three columns, so that a
 * wrong guess about the days of its effect is not left for others to explain; then all others are tested anew. The path
 * for a stricter limit is the beginning of this one.
 */
final class Path {
    private static final int LONGEST = 12;

    private final Columns columns;
    private final Effort effort;
    private final List<Integer> order = new ArrayList<>();
    private final List<Double> entered = new ArrayList<>();
    private final List<Fit> fits = new ArrayList<>();
    private final List<Score[]> scores = new ArrayList<>();

    private Path(Columns columns, Effort effort) {
        this.columns = columns;
        this.effort = effort;
    }

    static Path of(Columns columns, Effort effort, double limit) {
        return of(columns, effort, limit, share -> {});
    }

    /** beat: called before every fit with the share that is done; nobody knows how long the path is. */
    static Path of(Columns columns, Effort effort, double limit, DoubleConsumer beat) {
        beat.accept(0);
        Path path = new Path(columns, effort);
        path.fits.add(CountModel.fit(columns.table().rows(), effort));
        path.scores.add(Screening.of(path.fits.get(0), columns, List.of()));
        boolean grows = true;
        while (grows && path.order.size() < LONGEST) {
            beat.accept((1.0 + path.order.size()) / (2.0 + path.order.size()));
            grows = path.mayGrow() && path.step(limit);
        }
        return path;
    }

    /** Three more columns, and the one of busyness, must leave enough rows. */
    private boolean mayGrow() {
        Fit last = fits.get(fits.size() - 1);
        return last.free() - 4 >= columns.table().shape().free();
    }

    private boolean step(double limit) {
        Score[] now = scores.get(scores.size() - 1);
        int[] open = Arrays.stream(columns.eligible())
                .filter(k -> !order.contains(k))
                .toArray();
        if (open.length == 0) {
            return false;
        }
        double[] q =
                Discovery.q(Arrays.stream(open).mapToDouble(k -> now[k].p()).toArray());
        int best = 0;
        for (int i = 1; i < open.length; i++) {
            if (now[open[i]].p() < now[open[best]].p()) {
                best = i;
            }
        }
        if (q[best] > limit) {
            return false;
        }
        order.add(open[best]);
        entered.add(q[best]);
        fits.add(refit(columns.with(order)));
        scores.add(Screening.of(fits.get(fits.size() - 1), columns, order));
        return true;
    }

    /** A fit of more columns, begun from the last one of the path. */
    Fit refit(Rows rows) {
        return effort.wholeGrid()
                ? CountModel.fit(rows, effort)
                : CountModel.fit(rows, Effort.QUICK, fits.get(fits.size() - 1));
    }

    /** The actions that a limit lets in, in their order. */
    List<Integer> chosen(double limit) {
        int length = 0;
        while (length < order.size() && entered.get(length) <= limit) {
            length++;
        }
        return order.subList(0, length);
    }

    /** The scores of the others once the first {@code steps} actions are in. */
    Score[] scores(int steps) {
        return scores.get(steps);
    }

    Fit fit(int steps) {
        return fits.get(steps);
    }
}
