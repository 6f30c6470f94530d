package somepolku.analysis.deeds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.MetricKind;

/** Which of two readings of the same deed and metric says more of the deed as it now stands. */
final class Newest {
    private Newest() {}

    /**
     * The greater one counts, of a deed of that day. A count that began long after the deed is a part of its figure only, so it gives way to any
     * that began with the deed; otherwise the one that reaches further is the newer.
     */
    static Comparator<Reading> of(Optional<LocalDate> day) {
        return Comparator.comparing((Reading reading) -> fromTheStart(reading, day))
                .thenComparing(reading -> reading.span().last())
                .thenComparing(reading -> reading.span().days())
                .thenComparing(reading -> reading.origin().isPresent())
                .thenComparing(reading -> reading.id().value());
    }

    /** A platform's day of publishing may be the day after or before the one in the person's own zone. */
    private static boolean fromTheStart(Reading reading, Optional<LocalDate> day) {
        boolean counted = reading.metricKind() == MetricKind.FLOW || reading.metricKind() == MetricKind.UNIQUE;
        LocalDate start = day.orElse(LocalDate.MAX.minusDays(1));
        return !counted || !reading.span().first().isAfter(start.plusDays(1));
    }
}
