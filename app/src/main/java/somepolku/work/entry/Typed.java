package somepolku.work.entry;

import java.util.Optional;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.work.port.JournalView;

/** Readings that the person typed, of a channel's own numbers. */
public final class Typed {
    private Typed() {}

    /** What was typed before for the same metric and days: a new value takes its place. */
    public static Optional<Reading> before(JournalView journal, MetricKey metric, DaySpan days) {
        try (var found = journal.entries(Reading.class, DaySpan.of(days.last()))) {
            return found.filter(old -> old.metric().equals(metric)
                            && old.span().equals(days)
                            && old.about().isEmpty()
                            && old.origin().isEmpty())
                    .findFirst();
        }
    }
}
