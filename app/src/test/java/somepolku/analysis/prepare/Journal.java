package somepolku.analysis.prepare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.SeriesOf;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** Readings and deeds by the number of a day, day 0 being a Monday. */
final class Journal {
    static final MetricKey VIEWS = MetricKey.of("linkedin", "views");
    static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private final AtomicLong next = new AtomicLong();
    final List<Reading> readings = new ArrayList<>();
    final List<Activity> deeds = new ArrayList<>();
    private List<TrendBreak> breaks = List.of();

    static LocalDate day(int day) {
        return MONDAY.plusDays(day);
    }

    static DaySpan days(int first, int last) {
        return new DaySpan(day(first), day(last));
    }

    Journal reading(MetricKind kind, int first, int last, double value) {
        readings.add(new Reading(
                new Id<>(new UUID(0, next.incrementAndGet())),
                VIEWS,
                kind,
                days(first, last),
                value,
                "",
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    /** One value for every day from the first to the last. */
    Journal views(int first, int last, double value) {
        for (int day = first; day <= last; day++) {
            reading(MetricKind.FLOW, day, day, value);
        }
        return this;
    }

    Journal deed(String kind, int day) {
        return deed(kind, day, Optional.empty());
    }

    Journal deed(String kind, int day, Optional<LocalTime> time) {
        deeds.add(new Activity(
                new Id<>(new UUID(1, next.incrementAndGet())),
                Optional.of(day(day)),
                time,
                new ChannelId("linkedin"),
                kind,
                "A deed",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
        return this;
    }

    Journal broken(int day) {
        breaks = List.of(new TrendBreak(day(day), "Counted otherwise."));
        return this;
    }

    Series series(MetricKind kind) {
        Series one = SeriesOf.one(VIEWS, kind, readings, List.of());
        return new Series(one.metric(), kind, "", one.points(), one.aside(), 0, breaks);
    }

    Deeds deeds() {
        return Deeds.of(deeds.stream());
    }

    Prepared prepared(MetricKind kind, Marks marks, int today) {
        return Preparing.of(series(kind), deeds(), marks, day(today));
    }

    Prepared.Ready ready(MetricKind kind, Marks marks, int today) {
        return (Prepared.Ready) prepared(kind, marks, today);
    }
}
