package somepolku.importing.compare;

import org.jspecify.annotations.Nullable;
import somepolku.domain.journal.About;
import somepolku.domain.term.DaySpan;
import somepolku.importing.Intake;

/** Days in letters, which tables repeat row after row: those of the last row are kept. For one thread. */
final class SpanWords {
    private @Nullable DaySpan last;
    private String key = "";
    private String words = "";

    /** As {@link Intake.Figure#key} says it. */
    String key(Intake.Figure figure) {
        take(figure.span());
        return figure.metric() + key + figure.about().map(About::key).orElse("");
    }

    /** As {@link DaySpan#toString} says it. */
    String words(DaySpan span) {
        take(span);
        return words;
    }

    private void take(DaySpan span) {
        if (!span.equals(last)) {
            last = span;
            key = "|" + span.first() + "|" + span.last() + "|";
            words = span.toString();
        }
    }
}
