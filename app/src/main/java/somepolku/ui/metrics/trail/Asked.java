package somepolku.ui.metrics.trail;

import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Latest;
import somepolku.analysis.series.Summary;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part;
import somepolku.analysis.trail.Part.Sign;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.ui.metrics.model.Book;

/** A figure that the person wants to see into. It is computed anew whenever the journal changes. */
public sealed interface Asked {

    MetricKey metric();

    /** Empty where there is no such figure any more. */
    Optional<Figure<Double>> figure(Book book);

    /** The newest value of a metric, as it stands over its chart. */
    record Newest(MetricKey metric) implements Asked {
        @Override
        public Optional<Figure<Double>> figure(Book book) {
            return book.of(metric).flatMap(Latest::of).map(Latest::figure);
        }
    }

    /** How a metric changed in four weeks. */
    record Changed(MetricKey metric) implements Asked {
        @Override
        public Optional<Figure<Double>> figure(Book book) {
            return book.of(metric).map(Summary::of).flatMap(Summary::changed);
        }
    }

    /** A point of the chart, or what a bar adds up. */
    record Days(MetricKey metric, DaySpan days) implements Asked {
        @Override
        public Optional<Figure<Double>> figure(Book book) {
            return book.of(metric).flatMap(series -> series.figure(days));
        }
    }

    /** What is known of a single deed. */
    record Post(MetricKey metric, Activity deed) implements Asked {
        @Override
        public Optional<Figure<Double>> figure(Book book) {
            Optional<Reading> reading =
                    Optional.ofNullable(book.figures().of(deed).get(metric));
            return reading.map(
                    one -> Figure.sum(List.of(new Part(one.span(), one.value(), Sign.ADDED, Optional.of(one.id())))));
        }
    }
}
