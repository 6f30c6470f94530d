package somepolku.analysis.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;

/** Which readings stand in a series, and which gave way. */
record Chosen(List<Point> points, List<Reading> aside) {

    private static final Comparator<Reading> BEST_FIRST = Comparator.comparing(
                    (Reading reading) -> reading.origin().isEmpty())
            .thenComparing(
                    Comparator.comparing((Reading reading) -> reading.id().value())
                            .reversed());

    /** One value a day. */
    static Chosen byDay(Collection<Reading> readings) {
        return choose(readings, BEST_FIRST, true);
    }

    /**
     * Periods that do not overlap. Short ones come before long ones, since a long period that reaches over short ones says
     * nothing that they do not. Of periods about as long as each other, such as the years of two exports, the newest comes
     * first.
     */
    static Chosen byPeriod(Collection<Reading> readings) {
        Comparator<Reading> order = Comparator.comparingInt(
                        (Reading reading) -> magnitude(reading.span().days()))
                .thenComparing((Reading reading) -> reading.span().last(), Comparator.reverseOrder())
                .thenComparing(reading -> reading.span().days())
                .thenComparing(BEST_FIRST);
        return choose(readings, order, false);
    }

    /** The same for lengths of which none is twice the other. */
    private static int magnitude(long days) {
        return Long.SIZE - Long.numberOfLeadingZeros(days);
    }

    private static Chosen choose(Collection<Reading> readings, Comparator<Reading> order, boolean level) {
        TreeMap<LocalDate, Point> taken = new TreeMap<>();
        List<Reading> aside = new ArrayList<>();
        readings.stream().sorted(order).forEach(reading -> {
            DaySpan span = level ? DaySpan.of(reading.span().last()) : reading.span();
            if (free(taken, span)) {
                Provenance from = reading.origin().isEmpty() ? Provenance.TYPED : Provenance.IMPORTED;
                Point.Worth worth = reading.estimate().isPresent() ? Point.Worth.ESTIMATED : Point.Worth.COUNTED;
                taken.put(span.first(), new Point(span, reading.value(), from, Optional.of(reading.id()), worth));
            } else {
                aside.add(reading);
            }
        });
        return new Chosen(new ArrayList<>(taken.values()), aside);
    }

    /** Whether no taken period overlaps; they do not overlap each other, so looking at two neighbours is enough. */
    private static boolean free(TreeMap<LocalDate, Point> taken, DaySpan span) {
        Map.Entry<LocalDate, Point> before = taken.floorEntry(span.last());
        return before == null || before.getValue().span().last().isBefore(span.first());
    }
}
