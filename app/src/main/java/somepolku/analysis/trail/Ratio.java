package somepolku.analysis.trail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.analysis.trail.Part.Sign;
import somepolku.domain.term.DaySpan;

/**
 * Two counts of the same days, kept apart: a ratio of more days is made of their sums, never of their ratios.
 *
 * @param both by time; what only one of the two says of is not among them
 */
public record Ratio(List<Both> both) {
    private static final int PER_CENT = 100;

    public Ratio {
        both = List.copyOf(both);
    }

    /** What both say of the same days. */
    public record Both(Part numerator, Part denominator) {
        public DaySpan days() {
            return numerator.days();
        }
    }

    /** In hundredths; empty where nothing is known of the days, or where there was nothing to divide by. */
    public Optional<Figure<Double>> figure(DaySpan days) {
        return quotient(both.stream()
                .filter(one -> one.days().overlaps(days))
                .flatMap(one -> Stream.of(one.numerator(), one.denominator()))
                .toList());
    }

    /** Of how many single days within these both are known. */
    public int known(DaySpan days) {
        return (int) both.stream()
                .filter(one -> one.days().days() == 1 && one.days().overlaps(days))
                .count();
    }

    private static Optional<Figure<Double>> quotient(List<Part> parts) {
        double below = sum(parts, Sign.DIVIDING);
        return below == 0
                ? Optional.empty()
                : Optional.of(new Figure<>(PER_CENT * sum(parts, Sign.ADDED) / below, parts));
    }

    /** The sum of the parts of one sign. */
    public static double sum(List<Part> parts, Sign sign) {
        return parts.stream()
                .filter(part -> part.sign() == sign)
                .mapToDouble(Part::value)
                .sum();
    }
}
