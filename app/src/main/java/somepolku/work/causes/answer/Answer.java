package somepolku.work.causes.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the journal says as it stands.
 *
 * @param today that day is not over, so it is not in any figure
 * @param metrics every metric that has a value, by its key
 * @param undated deeds that no day is known of, and that are therefore in no figure
 */
public record Answer(LocalDate today, List<OfMetric> metrics, int undated) {

    public Answer {
        metrics = List.copyOf(metrics);
    }

    /** Every pair of an action and a metric, the surest first; of the same tier the ones with the smaller q. */
    public List<Pair> pairs() {
        return metrics.stream()
                .flatMap(metric -> metric.pairs().stream())
                .sorted(Comparator.comparing((Pair pair) -> pair.link().tier())
                        .reversed()
                        .thenComparing(pair -> pair.link().q())
                        .thenComparing(pair -> pair.link().screening().p())
                        .thenComparing(Pair::metric)
                        .thenComparing(Pair::action))
                .toList();
    }

    /** How many pairs were tested: stands above every list of findings. */
    public int checked() {
        return metrics.stream().mapToInt(OfMetric::tested).sum();
    }

    /** How many of them look like something at 5 % where none is. */
    public double byLuck() {
        return 0.05 * checked();
    }

    /** The metrics that nothing may be concluded from. */
    public Stream<OfMetric> refused() {
        return metrics.stream().filter(metric -> metric.refused().isPresent());
    }
}
