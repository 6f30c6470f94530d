package somepolku.ui.today.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.ui.kit.Ui;

/** Says the figures of a deed: the first few in a line, all of them as rows. What has no reading is left out. */
record FigureWords(Ui ui) {
    private static final int IN_A_LINE = 3;

    /** A figure with its metric's name and the days on which it was measured. */
    record Row(String name, String value, String measured) {}

    /** {@code 1 316 näyttöä · 25 reaktiota · mitattu 1.10. asti}; empty without any figure. */
    String line(Activity deed, SortedMap<MetricKey, Reading> figures) {
        List<Reading> shown = ordered(deed, figures).stream().limit(IN_A_LINE).toList();
        List<String> measured = shown.stream()
                .map(reading -> measured(deed, reading))
                .distinct()
                .toList();
        if (measured.size() == 1) {
            return Stream.concat(shown.stream().map(this::value), measured.stream())
                    .collect(Collectors.joining(" \u00b7 "));
        }
        return shown.stream()
                .map(reading -> value(reading) + " (" + measured(deed, reading) + ")")
                .collect(Collectors.joining(" \u00b7 "));
    }

    List<Row> rows(Activity deed, SortedMap<MetricKey, Reading> figures) {
        return ordered(deed, figures).stream()
                .map(reading -> new Row(name(reading), value(reading), measured(deed, reading)))
                .toList();
    }

    /** In the channel's own order; those that it does not name come last. */
    private List<Reading> ordered(Activity deed, SortedMap<MetricKey, Reading> figures) {
        Stream<MetricKey> known = ui.work().channels().channel(deed.channel()).map(ChannelInfo::metrics).stream()
                .flatMap(List::stream)
                .map(MetricInfo::key);
        return Stream.concat(known, figures.keySet().stream())
                .distinct()
                .flatMap(key -> Optional.ofNullable(figures.get(key)).stream())
                .toList();
    }

    private String name(Reading reading) {
        return info(reading).map(MetricInfo::name).orElse(reading.metric().id());
    }

    private String value(Reading reading) {
        String unit = reading.unit().isEmpty()
                ? info(reading).map(MetricInfo::unit).orElse(reading.metric().id())
                : reading.unit();
        return (ui.formats().number(reading.value()) + " " + unit).strip();
    }

    private Optional<MetricInfo> info(Reading reading) {
        return ui.work().channels().metric(reading.metric());
    }

    /** A count from the deed's own day on needs only its end. */
    private String measured(Activity deed, Reading reading) {
        DaySpan span = reading.span();
        LocalDate start = deed.day().orElse(span.first());
        if (span.days() > 1 && span.first().isAfter(start.plusDays(1))) {
            return ui.text("today.deed.measured", ui.formats().days(span.first(), span.last()));
        }
        boolean thisYear = span.last().getYear() == ui.work().today().getYear();
        return ui.text(
                "today.deed.until",
                thisYear ? ui.formats().shortDay(span.last()) : ui.formats().dated(span.last()));
    }
}
