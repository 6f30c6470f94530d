package somepolku.ui.year;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import somepolku.analysis.days.DayTally;
import somepolku.analysis.days.Measure;
import somepolku.analysis.days.YearMap;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.ui.kit.Ui;

/** Says days, sums and steps; in calm mode that something was done, and not how much. */
record YearWords(Ui ui) {

    /** {@code ma 23.11.2026, 4 tekoa, 1 h 30 min}; of a day without deeds the date alone. */
    String day(DayTally tally) {
        String date = ui.formats().day(tally.day());
        if (tally.deeds() == 0) {
            return date;
        }
        if (ui.calm().on()) {
            return date + ", " + ui.text("year.done");
        }
        return date + ", " + much(tally);
    }

    /** {@code 4 tekoa, 1 h 30 min}. */
    String much(DayTally tally) {
        String deeds = ui.text("today.done.count", tally.deeds());
        return tally.minutes() == 0 ? deeds : deeds + ", " + ui.formats().minutes(tally.minutes());
    }

    /** {@code 128 tekoa}, or {@code 32 h}: the sum of the year in sight. */
    String sum(YearMap map) {
        if (ui.calm().on()) {
            return "";
        }
        return map.measure() == Measure.DEEDS
                ? ui.text("today.done.count", map.sum())
                : ui.formats().minutes(map.sum());
    }

    /** What the four steps stand for: {@code 1}, {@code 2}, {@code 3–4}, {@code 5–}. */
    List<String> steps(Measure measure) {
        List<Integer> from = measure.steps();
        return IntStream.range(0, from.size())
                .mapToObj(at -> at == from.size() - 1
                        ? ui.text("year.step.more", from.get(at))
                        : from.get(at + 1) - from.get(at) == 1
                                ? String.valueOf(from.get(at))
                                : from.get(at) + "\u2013" + (from.get(at + 1) - 1))
                .toList();
    }

    String unit(Measure measure) {
        return ui.text("year.unit." + measure.name().toLowerCase(Locale.ROOT));
    }

    String measure(Measure measure) {
        return ui.text("year.measure." + measure.name().toLowerCase(Locale.ROOT));
    }

    String channel(ChannelId id) {
        return id.equals(ChannelId.NONE)
                ? ui.text("today.channel.none")
                : ui.work().channels().channel(id).map(ChannelInfo::name).orElse(capital(id.value()));
    }

    private String capital(String name) {
        return name.substring(0, 1).toUpperCase(ui.texts().locale()) + name.substring(1);
    }

    Mark mark(ChannelId id) {
        return ui.work().channels().channel(id).map(ChannelInfo::mark).orElse(Mark.DIAMOND);
    }

    String purpose(Purpose purpose) {
        return ui.text(
                "today.purpose." + purpose.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String channels(DayTally tally) {
        return tally.channels().stream().distinct().map(this::channel).collect(Collectors.joining(", "));
    }

    /** {@code 8.40 LinkedIn: Kommentoin}; the mark stands before it. */
    String line(Activity deed) {
        Stream<String> time = deed.time().stream().map(ui.formats()::time);
        return Stream.concat(time, Stream.of(deed.title().isBlank() ? channel(deed.channel()) : deed.title()))
                .collect(Collectors.joining(" \u00b7 "));
    }

    String more(int deeds) {
        return ui.calm().either(ui.text("year.day.more", deeds), ui.text("year.day.moreCalm"));
    }
}
