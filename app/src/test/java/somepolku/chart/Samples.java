package somepolku.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Provenance;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Texts;

/** Series and deeds of an invented job seeker, the same at every run. */
final class Samples {
    static final LocalDate END = LocalDate.of(2026, 11, 21);
    static final Texts FINNISH = Texts.in(Locale.forLanguageTag("fi"));
    static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    private Samples() {}

    static DaySpan lastDays(int days) {
        return new DaySpan(END.minusDays(days - 1L), END);
    }

    /** The same series, counted otherwise from some days on. */
    static Series broken(Series whole, LocalDate... from) {
        return new Series(
                whole.metric(),
                whole.kind(),
                whole.unit(),
                whole.points(),
                whole.aside(),
                whole.undated(),
                Stream.of(from)
                        .map(day -> new TrendBreak(day, "Counted otherwise."))
                        .toList());
    }

    /** A level read once a week. */
    static Series weeklyLevel() {
        Random random = new Random(3);
        List<Point> points = new ArrayList<>();
        double value = 74;
        for (LocalDate day = END.minusWeeks(26); !day.isAfter(END); day = day.plusWeeks(1)) {
            points.add(new Point(DaySpan.of(day), value, Provenance.TYPED, Optional.empty()));
            value += random.nextInt(day.isAfter(LocalDate.of(2026, 10, 1)) ? 8 : 4);
        }
        return series("contacts", MetricKind.LEVEL, points);
    }

    /** A level counted up from contacts over fourteen months. */
    static Series countedLevel() {
        Random random = new Random(4);
        List<Point> points = new ArrayList<>();
        int value = 12;
        for (LocalDate day = END.minusDays(420); !day.isAfter(END); day = day.plusDays(1)) {
            if (random.nextInt(5) < 2) {
                value += 1 + random.nextInt(2);
                points.add(new Point(DaySpan.of(day), value, Provenance.REBUILT, Optional.empty()));
            }
        }
        return series("contacts", MetricKind.LEVEL, points);
    }

    /** Both kinds of values of one level: what was read stands above what can still be counted. */
    static Series mixedLevel() {
        List<Point> points = new ArrayList<>(countedLevel().points());
        weeklyLevel()
                .points()
                .forEach(point ->
                        points.add(new Point(point.span(), point.value() + 190, Provenance.TYPED, Optional.empty())));
        points.sort(java.util.Comparator.comparing(Point::day));
        return series("contacts", MetricKind.LEVEL, points);
    }

    /** A flow with a value for every day but some. */
    static Series dailyFlow() {
        Random random = new Random(5);
        List<Point> points = new ArrayList<>();
        for (LocalDate day = END.minusDays(420); !day.isAfter(END); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            int value = random.nextInt(weekend ? 30 : 120) + (random.nextInt(12) == 0 ? 400 : 0);
            boolean lost = day.isAfter(LocalDate.of(2026, 11, 2)) && day.isBefore(LocalDate.of(2026, 11, 5))
                    || day.getMonthValue() == 7 && day.getDayOfMonth() < 20 && day.getDayOfMonth() > 8;
            if (!lost) {
                points.add(new Point(DaySpan.of(day), value, Provenance.IMPORTED, Optional.empty()));
            }
        }
        return series("impressions", MetricKind.FLOW, points);
    }

    /** A flow with a value for every week but one. */
    static Series weeklyFlow() {
        Random random = new Random(6);
        List<Point> points = new ArrayList<>();
        int week = 0;
        for (LocalDate day = END.minusDays(181); day.isBefore(END); day = day.plusWeeks(1)) {
            if (week++ != 8) {
                points.add(new Point(
                        new DaySpan(day, day.plusDays(6)),
                        16 + random.nextInt(20) + week,
                        Provenance.TYPED,
                        Optional.empty()));
            }
        }
        return series("views", MetricKind.FLOW, points);
    }

    /** Deeds, few or many a day. */
    static List<DeedMark> deeds(int days, int oneIn, int most) {
        Random random = new Random(7);
        List<DeedMark> marks = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            if (random.nextInt(oneIn) == 0) {
                int count = 1 + random.nextInt(most);
                for (int k = 0; k < count; k++) {
                    marks.add(new DeedMark(
                            new Id<>(new UUID(i, k)),
                            END.minusDays(i),
                            k == 0 ? Optional.empty() : Optional.of(LocalTime.of(8 + k % 12, 30)),
                            Mark.values()[random.nextInt(3)]));
                }
            }
        }
        return marks;
    }

    static Series series(String id, MetricKind kind, List<Point> points) {
        return new Series(MetricKey.of("linkedin", id), kind, "", points, List.of(), 0);
    }
}
