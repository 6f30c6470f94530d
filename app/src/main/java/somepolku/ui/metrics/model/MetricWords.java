package somepolku.ui.metrics.model;

import java.util.Locale;
import java.util.Optional;
import somepolku.analysis.series.Latest;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.Summary;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part.Sign;
import somepolku.analysis.trail.Ratio;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.ui.metrics.reading.ValueWords;

/** Says values, periods and changes of metrics. None of these words claims why a number is what it is. */
public final class MetricWords {
    private final Texts texts;
    private final Formats formats;
    private final ValueWords values;

    public MetricWords(ValueWords values) {
        this.values = values;
        this.texts = values.texts();
        this.formats = values.formats();
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    ValueWords values() {
        return values;
    }

    public String kind(MetricKind kind) {
        return texts.text("metrics.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** A value of a series; of a ratio in hundredths. */
    public String value(Series series, double value) {
        String number = values.number(value);
        return series.ratio().isPresent() ? texts.text("metrics.percent", number) : number;
    }

    /** {@code engagements 45 / impressions 366}: of what sums a ratio was made. */
    public String made(MetricInfo metric, Known known, Figure<Double> figure) {
        return metric.parts().isEmpty()
                ? ""
                : texts.text(
                        "metrics.head.ratio",
                        known.named(metric.parts().get(0)),
                        values.number(Ratio.sum(figure.trail(), Sign.ADDED)),
                        known.named(metric.parts().get(1)),
                        values.number(Ratio.sum(figure.trail(), Sign.DIVIDING)));
    }

    public String source(Point point) {
        String word = texts.text("metrics.source." + point.provenance().name().toLowerCase(Locale.ROOT));
        return switch (point.worth()) {
            case COUNTED -> word;
            case ESTIMATED -> texts.text("metrics.source.estimate", word);
            case PROVISIONAL -> texts.text("metrics.source.provisional", word);
        };
    }

    /** {@code +17 / 4 vk}; without the values for it the day of the newest one. */
    public String change(Series series) {
        Summary summary = Summary.of(series);
        if (summary.change().isPresent()) {
            String key = series.kind() == MetricKind.FLOW ? "metrics.change.flow" : "metrics.change.level";
            return texts.text(key, formats.signed(summary.change().getAsDouble()));
        }
        if (summary.parted().isPresent()) {
            return texts.text("metrics.change.parted");
        }
        return series.last().map(last -> formats.day(last.day())).orElseGet(this::noReadings);
    }

    /** What a value covers: nothing for what is read at an instant. */
    public String per(Series series, Latest latest) {
        return series.kind().atInstant() ? "" : period(latest.span());
    }

    /** {@code , reading of la 21.11.2026}, after the value. */
    public String after(Series series, Latest latest) {
        return series.kind().atInstant()
                ? texts.text("metrics.head.level", formats.day(latest.span().last()))
                : texts.text("metrics.head.flow", period(latest.span()), values.days(latest.span()));
    }

    /** {@code +17 in 4 weeks}; nothing where the values for it are not all there. */
    public String changed(Series series) {
        Summary summary = Summary.of(series);
        if (summary.parted().isPresent()) {
            return texts.text(
                    "metrics.head.change.parted",
                    formats.dated(summary.parted().get().from()));
        }
        if (summary.change().isEmpty()) {
            return "";
        }
        String key = series.kind() == MetricKind.FLOW ? "metrics.head.change.flow" : "metrics.head.change.level";
        return texts.text(key, formats.signed(summary.change().getAsDouble()));
    }

    public String noReadings() {
        return texts.text("metrics.noReadings");
    }

    /** What a screen reader says of the chart. */
    public String described(String name, String unit, Series inRange, DaySpan range, long deeds) {
        Optional<Double> first = inRange.points().stream().findFirst().map(point -> point.value());
        if (first.isEmpty()) {
            return texts.text("metrics.described.empty", name, values.days(range), deeds);
        }
        String last = values.number(inRange.last().orElseThrow().value());
        int n = inRange.points().size();
        return texts.text(
                "metrics.described", name, unit, values.days(range), values.number(first.get()), last, n, deeds);
    }

    private String period(DaySpan span) {
        long days = span.days();
        if (days == 1) {
            return texts.text("metrics.per.day");
        }
        if (days == 7) {
            return texts.text("metrics.per.week");
        }
        return days >= 28 && days <= 31 ? texts.text("metrics.per.month") : texts.text("metrics.per.days", days);
    }
}
