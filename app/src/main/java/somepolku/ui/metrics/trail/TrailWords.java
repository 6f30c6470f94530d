package somepolku.ui.metrics.trail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part;
import somepolku.analysis.trail.Ratio;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.journal.Reading.Earlier;
import somepolku.domain.journal.Reading.Row;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Texts;
import somepolku.ui.metrics.reading.ValueWords;
import somepolku.ui.metrics.trail.TrailState.Item;
import somepolku.work.trail.Trail;

/**
 * Says where figures come from.
 *
 * @param channel how a channel is called
 * @param format how a format is called
 * @param metric how a metric is called
 */
record TrailWords(
        ValueWords values,
        ZoneId zone,
        Function<ChannelId, String> channel,
        Function<String, String> format,
        Function<MetricKey, String> metric) {

    TrailState state(String name, String unit, Asked asked, Figure<Double> figure, Trail trail) {
        List<Item> items = new ArrayList<>();
        for (int at = trail.steps().size() - 1; at >= 0; at--) {
            items.add(item(trail.steps().get(at), trail));
        }
        trail.gaveWay()
                .forEach(reading -> items.add(new Item(
                        values.days(reading.span()),
                        values.exact(reading.value()),
                        text("metrics.trail.gaveWay"),
                        Optional.of(reading),
                        told(reading, Optional.of(text("metrics.trail.gaveWay.why"))))));
        boolean change = asked instanceof Asked.Changed;
        String exact = quotient(figure) ? values.number(figure.value()) : values.exact(figure.value());
        String value = change ? values.formats().signed(figure.value()) : exact;
        return new TrailState(name, unit.isEmpty() ? value : value + " " + unit, how(asked, figure, trail), items);
    }

    private String how(Asked asked, Figure<Double> figure, Trail trail) {
        int n = figure.trail().size();
        if (quotient(figure)) {
            return text(
                    "metrics.trail.how.ratio",
                    values.exact(Ratio.sum(figure.trail(), Part.Sign.ADDED)),
                    values.exact(Ratio.sum(figure.trail(), Part.Sign.DIVIDING)),
                    n / 2);
        }
        if (asked instanceof Asked.Changed) {
            return text(n == 2 ? "metrics.trail.how.rise" : "metrics.trail.how.change", n);
        }
        String how = n == 1 ? text("metrics.trail.how.one") : text("metrics.trail.how.sum", n);
        return trail.contacts() == 0 ? how : text("metrics.trail.how.counted", trail.contacts(), trail.undated());
    }

    private Item item(Trail.Step step, Trail trail) {
        Part part = step.part();
        String sign = switch (part.sign()) {
            case ADDED -> "";
            case TAKEN_OFF -> "−\u2009";
            case DIVIDING -> "÷\u2009";
        };
        boolean ofTwo = trail.steps().stream().anyMatch(one -> one.part().sign() == Part.Sign.DIVIDING);
        return new Item(
                values.days(part.days()),
                sign + values.exact(part.value()),
                step.reading().map(this::source).orElseGet(() -> text("metrics.source.rebuilt")),
                step.reading(),
                step.reading()
                        .map(reading ->
                                told(reading, ofTwo ? Optional.of(metric.apply(reading.metric())) : Optional.empty()))
                        .orElseGet(
                                () -> List.of(text("metrics.trail.how.counted", trail.contacts(), trail.undated()))));
    }

    private static boolean quotient(Figure<Double> figure) {
        return figure.trail().stream().anyMatch(part -> part.sign() == Part.Sign.DIVIDING);
    }

    /** In a word or two, for the column. */
    private String source(Reading reading) {
        String word = text(reading.origin().isEmpty() ? "metrics.source.typed" : "metrics.source.imported");
        return reading.estimate().isPresent() ? text("metrics.source.estimate", word) : word;
    }

    private List<String> told(Reading reading, Optional<String> first) {
        List<String> lines = new ArrayList<>();
        first.ifPresent(lines::add);
        Optional<Instant> since = reading.earlier().stream()
                .filter(was -> was.value() != reading.value())
                .map(Earlier::until)
                .reduce((one, later) -> later)
                .or(() -> reading.id().made());
        lines.add(reading.row().map(this::row).orElseGet(() -> plain(reading.origin(), since)));
        reading.estimate().map(this::estimate).ifPresent(lines::add);
        for (int at = reading.earlier().size() - 1; at >= 0; at--) {
            lines.add(earlier(reading.earlier().get(at), reading.origin()));
        }
        return lines;
    }

    /** {@code x.zip!/Days.csv, line 7 · LinkedIn workbook · imported 24.11.2026 at 10.00}. */
    private String row(Row row) {
        return text(
                "metrics.trail.row",
                row.file(),
                String.valueOf(row.line()),
                format.apply(row.format()),
                when(row.at()));
    }

    private String plain(Optional<Origin> origin, Optional<Instant> since) {
        String day = since.map(this::when).orElse("?");
        return origin.map(from -> text("metrics.trail.imported", channel.apply(new ChannelId(from.source())), day))
                .orElseGet(() -> text("metrics.trail.typed", day));
    }

    private String estimate(String why) {
        return why.isBlank() ? text("metrics.trail.estimate") : text("metrics.trail.estimate.why", why);
    }

    private String earlier(Earlier was, Optional<Origin> origin) {
        String value = values.exact(was.value());
        String said = was.estimate().isPresent() ? text("metrics.source.estimate", value) : value;
        String from = was.row()
                .map(row -> text("metrics.trail.row.short", row.file(), String.valueOf(row.line())))
                .orElseGet(() -> text(origin.isEmpty() ? "metrics.source.typed" : "metrics.source.imported"));
        return text("metrics.trail.earlier", when(was.until()), said, from);
    }

    private String when(Instant at) {
        ZonedDateTime here = at.atZone(zone);
        return text(
                "metrics.trail.when",
                values.date(here.toLocalDate()),
                values.formats().time(here.toLocalTime()));
    }

    private String text(String key, Object... arguments) {
        Texts texts = values.texts();
        return texts.text(key, arguments);
    }
}
