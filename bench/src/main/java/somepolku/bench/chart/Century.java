package somepolku.bench.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Provenance;
import somepolku.analysis.series.Series;
import somepolku.chart.ChartModel;
import somepolku.chart.DeedMark;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Texts;

/** A level read every day of a hundred years, and deeds all along it. */
record Century(Series series, List<DeedMark> marks) {
    static final int POINTS = 36_500;
    static final int MARKS = 2_000;
    static final LocalDate FIRST = LocalDate.of(1926, 12, 1);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    static Century generated() {
        Random random = new Random(POINTS);
        List<Point> points = new ArrayList<>();
        double value = 5_000;
        for (int day = 0; day < POINTS; day++) {
            value += random.nextGaussian() * 40;
            points.add(new Point(DaySpan.of(FIRST.plusDays(day)), value, Provenance.IMPORTED, Optional.empty()));
        }
        List<DeedMark> marks = new ArrayList<>();
        for (int mark = 0; mark < MARKS; mark++) {
            marks.add(new DeedMark(
                    new Id<>(new UUID(1, mark)),
                    FIRST.plusDays(random.nextInt(POINTS)),
                    Optional.empty(),
                    Mark.values()[random.nextInt(4)]));
        }
        return new Century(
                new Series(MetricKey.of("linkedin", "followers"), MetricKind.LEVEL, "", points, List.of(), 0), marks);
    }

    /** Some days of it, from a day on. */
    ChartModel model(int from, int days) {
        LocalDate first = FIRST.plusDays(from);
        return ChartModel.of(
                series, "Followers", "people", new DaySpan(first, first.plusDays(days - 1L)), marks, ENGLISH);
    }

    double[] days() {
        return series.points().stream()
                .mapToDouble(point -> point.day().toEpochDay())
                .toArray();
    }

    double[] values() {
        return series.points().stream().mapToDouble(Point::value).toArray();
    }

    double[] deeds() {
        return marks.stream()
                .mapToDouble(mark -> mark.day().toEpochDay())
                .sorted()
                .toArray();
    }
}
