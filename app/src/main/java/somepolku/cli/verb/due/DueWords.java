package somepolku.cli.verb.due;

import java.util.Map;
import java.util.Optional;
import somepolku.analysis.due.Due;
import somepolku.analysis.due.Vanishing;
import somepolku.analysis.due.Written;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.cli.call.Call;
import somepolku.cli.call.Json;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;

/** What is due and what is forgotten, as lines and as JSON. */
record DueWords(Call call, Written written) {

    void say(Due due) {
        Optional<Point> last = last(due);
        call.say(
                last.isPresent() ? "cli.due.reading" : "cli.due.first",
                due.metric().key(),
                days(due.days()),
                due.since(),
                last.map(point -> new Formats(call.texts()).number(point.value()))
                        .orElse(""),
                last.map(point -> String.valueOf(point.day())).orElse(""));
    }

    void say(Vanishing number) {
        call.say(
                "cli.due.forgets",
                number.channel().name(),
                number.metric().key(),
                number.deed().map(deed -> deed.title()).orElseGet(() -> days(number.days())),
                number.lastDay());
    }

    /** {@code 2026-11-16/2026-11-22}, or one day. */
    private static String days(DaySpan days) {
        return days.days() == 1 ? String.valueOf(days.last()) : days.first() + "/" + days.last();
    }

    Map<String, Object> object(Due due) {
        Map<String, Object> object = Json.object(
                "channel", due.metric().key().channel().value(),
                "metric", due.metric().key().id(),
                "name", due.metric().name(),
                "from", due.days().first().toString(),
                "to", due.days().last().toString(),
                "since", due.since().toString(),
                "periods", due.periods());
        due.lastDay().ifPresent(day -> object.put("lastDay", day.toString()));
        last(due)
                .ifPresent(point -> object.put(
                        "last",
                        Json.object(
                                "value", point.value(),
                                "date", point.day().toString())));
        return object;
    }

    Map<String, Object> object(Vanishing number) {
        Map<String, Object> object = Json.object(
                "channel", number.channel().id().value(),
                "metric", number.metric().key().id(),
                "from", number.days().first().toString(),
                "to", number.days().last().toString(),
                "lastDay", number.lastDay().toString());
        number.deed().ifPresent(deed -> object.put("deed", deed.id().toString()));
        return object;
    }

    private Optional<Point> last(Due due) {
        return written.series(due.metric()).flatMap(Series::last);
    }
}
