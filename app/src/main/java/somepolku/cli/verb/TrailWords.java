package somepolku.cli.verb;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Point.Worth;
import somepolku.analysis.series.Series;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.journal.Reading.Earlier;
import somepolku.domain.journal.Reading.Row;
import somepolku.work.trail.Trail;

/** Prints where a number comes from. */
final class TrailWords {
    private final Call call;
    private final ZoneId zone;
    private final Series series;
    private final Figure<Double> figure;
    private final Trail trail;
    private final Map<Id<Reading>, Worth> worth;

    TrailWords(Call call, ZoneId zone, Series series, Figure<Double> figure, Trail trail) {
        this.call = call;
        this.zone = zone;
        this.series = series;
        this.figure = figure;
        this.trail = trail;
        this.worth = series.points().stream()
                .filter(point -> point.source().isPresent())
                .collect(Collectors.toMap(point -> point.source().get(), Point::worth));
    }

    void say() {
        call.say(
                "cli.trail.value",
                series.metric(),
                number(figure.value()),
                trail.steps().size());
        trail.steps().forEach(step -> {
            Part part = step.part();
            call.console()
                    .line(days(part) + "  " + (dividing(part) ? "/ " : "") + number(part.value()) + "  "
                            + step.reading().map(this::source).orElseGet(this::counted));
            step.reading().ifPresent(reading -> reading.earlier().forEach(this::say));
        });
        trail.gaveWay()
                .forEach(reading -> call.say(
                        "cli.trail.gaveWay",
                        reading.span().first() + "/" + reading.span().last(),
                        number(reading.value()),
                        source(reading)));
    }

    private void say(Earlier was) {
        String from = was.row().map(row -> row.file() + ":" + row.line()).orElseGet(() -> text("cli.trail.typed"));
        call.console().line("    " + text("cli.trail.earlier", local(was.until()), number(was.value()), from));
    }

    private String source(Reading reading) {
        String from = reading.row()
                .map(row -> text("cli.trail.row", row.file() + ":" + row.line(), row.format(), local(row.at())))
                .orElseGet(() -> text(reading.origin().isPresent() ? "cli.trail.imported" : "cli.trail.typed"));
        String said = reading.estimate().isPresent()
                ? from + ", " + text("cli.trail.estimate") + " "
                        + reading.estimate().get()
                : from;
        return worth.get(reading.id()) == Worth.PROVISIONAL
                ? said + ", " + text("cli.trail.provisional")
                : said.strip();
    }

    private String counted() {
        return text("cli.trail.counted", trail.contacts(), trail.undated());
    }

    Map<String, Object> object() {
        return Json.object(
                "metric", series.metric().toString(),
                "kind", series.kind().name().toLowerCase(Locale.ROOT),
                "value", figure.value(),
                "contacts", trail.contacts(),
                "undated", trail.undated(),
                "parts", trail.steps().stream().map(this::object).toList(),
                "gaveWay", trail.gaveWay().stream().map(this::object).toList());
    }

    private Map<String, Object> object(Trail.Step step) {
        Part part = step.part();
        if (step.reading().isPresent()) {
            Map<String, Object> object =
                    new LinkedHashMap<>(object(step.reading().get()));
            if (dividing(part)) {
                object.put("dividing", true);
            }
            return object;
        }
        return Json.object(
                "from", part.days().first().toString(),
                "to", part.days().last().toString(),
                "value", part.value(),
                "source", "counted");
    }

    private Map<String, Object> object(Reading reading) {
        Map<String, Object> object = new LinkedHashMap<>(Json.object(
                "id", reading.id().toString(),
                "from", reading.span().first().toString(),
                "to", reading.span().last().toString(),
                "value", reading.value(),
                "source", reading.origin().isPresent() ? "imported" : "typed"));
        reading.row().ifPresent(row -> object.putAll(object(row)));
        reading.estimate().ifPresent(why -> object.put("estimate", why));
        if (worth.get(reading.id()) == Worth.PROVISIONAL) {
            object.put("provisional", true);
        }
        List<Map<String, Object>> earlier =
                reading.earlier().stream().map(TrailWords::object).toList();
        object.put("earlier", earlier);
        return object;
    }

    private static Map<String, Object> object(Row row) {
        return Json.object(
                "file", row.file(),
                "line", row.line(),
                "format", row.format(),
                "imported", row.at().toString());
    }

    private static Map<String, Object> object(Earlier was) {
        Map<String, Object> object = new LinkedHashMap<>(
                Json.object("value", was.value(), "until", was.until().toString()));
        Optional<Row> row = was.row();
        row.ifPresent(from -> object.putAll(object(from)));
        was.estimate().ifPresent(why -> object.put("estimate", why));
        return object;
    }

    private static boolean dividing(Part part) {
        return part.sign() == Part.Sign.DIVIDING;
    }

    private String local(Instant at) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String days(Part part) {
        return part.days().first().equals(part.days().last())
                ? part.days().last().toString()
                : part.days().first() + "/" + part.days().last();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private String text(String key, Object... arguments) {
        return call.texts().text(key, arguments);
    }
}
