package somepolku.analysis.prepare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.model.Rows;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Provenance;
import somepolku.analysis.series.Series;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Kernel;
import somepolku.analysis.table.Shape;
import somepolku.analysis.table.Table;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;

/**
 * Makes the table of a series: one row for each value that may be used.
 *
 * <p>Days with values of one day each become rows of {@link Shape#DAYS}; longer ones, and what a level gained from one
 * reading to the next, rows of {@link Shape#INTERVALS}, which are never spread over their days. Where there is less than
 * 0.3 a day, days become {@link Shape#WEEKS}. Only closed days count: today's value is still growing, and so is
 * what the platform calls provisional.
 */
public final class Preparing {
    private static final double FEW = 0.3;

    private Preparing() {}

    public static Prepared of(Series series, Deeds deeds, Marks marks, LocalDate today) {
        Optional<String> refused = refused(series);
        if (refused.isPresent()) {
            return new Prepared.Refused(series.metric(), refused.get());
        }
        Chosen chosen = Chosen.of(series, deeds, marks, today);
        List<Cell> cells = chosen.cells();
        if (cells.isEmpty()) {
            return new Prepared.Refused(series.metric(), "analysis.refused.empty");
        }
        boolean daily = cells.stream().allMatch(Cell::day);
        List<List<Cell>> grouped = daily && few(cells) && series.kind() != MetricKind.UNIQUE
                ? Weeks.of(cells)
                : cells.stream().map(List::of).toList();
        if (grouped.isEmpty()) {
            return new Prepared.Refused(series.metric(), "analysis.refused.empty");
        }
        Shape shape = !daily ? Shape.INTERVALS : grouped.get(0).size() > 1 ? Shape.WEEKS : Shape.DAYS;
        return new Building(shape, grouped).ready(series, deeds, chosen.left());
    }

    private static Optional<String> refused(Series series) {
        return series.kind() == MetricKind.RATIO ? Optional.of("analysis.refused.ratio") : series.onlyShown();
    }

    private static boolean few(List<Cell> cells) {
        return cells.stream().mapToDouble(Cell::value).average().orElse(0) < FEW;
    }

    /** From groups of cells, one a row, to arrays. The calendar begins so early that no effect reaches over its edge. */
    private static final class Building {
        private final Shape shape;
        private final List<List<Cell>> groups;
        private final LocalDate begin;
        private final int length;
        private final int n;

        Building(Shape shape, List<List<Cell>> groups) {
            this.shape = shape;
            this.groups = groups;
            n = groups.size();
            begin = groups.get(0).get(0).span().first().minusDays(Kernel.SCREEN.days() - 1L);
            List<Cell> newest = groups.get(n - 1);
            length = place(newest.get(newest.size() - 1).span().last()) + 1;
        }

        private int place(LocalDate day) {
            return Math.toIntExact(ChronoUnit.DAYS.between(begin, day));
        }

        Prepared.Ready ready(Series series, Deeds deeds, Left left) {
            int[][] days = new int[n][];
            List<DaySpan> spans = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                List<Cell> group = groups.get(i);
                days[i] = group.stream()
                        .flatMap(cell -> cell.span()
                                .first()
                                .datesUntil(cell.span().last().plusDays(1)))
                        .mapToInt(this::place)
                        .toArray();
                spans.add(new DaySpan(
                        group.get(0).span().first(),
                        group.get(group.size() - 1).span().last()));
            }
            boolean[] read = read(series);
            List<Candidate> candidates = deeds.actions().stream()
                    .map(action -> candidate(action, deeds.daily(action, begin, length), read))
                    .toList();
            Table table = new Table(shape, rows(days), days, candidates);
            return new Prepared.Ready(series.metric(), table, spans, left);
        }

        private Candidate candidate(String action, double[] daily, boolean[] read) {
            return new Candidate(action, daily, Watched.by(read, daily, Kernel.SCREEN.days() - 1));
        }

        /**
         * On which days the person chose to read. What the platform counted, and a level counted up from contacts, is known
         * on every one of its days whoever looks.
         */
        private boolean[] read(Series series) {
            boolean[] read = new boolean[length];
            if (series.points().stream().anyMatch(Point::rebuilt)) {
                java.util.Arrays.fill(read, true);
            }
            for (Point point : series.points()) {
                int last = place(point.day());
                int first = point.provenance() == Provenance.TYPED
                        ? last
                        : place(point.span().first());
                for (int day = Math.max(0, first); day <= Math.min(last, length - 1); day++) {
                    read[day] = true;
                }
            }
            return read;
        }

        private Rows rows(int[][] days) {
            double[] y = new double[n];
            double[] offset = new double[n];
            double[] gap = new double[n];
            int[] slot = new int[n];
            double[] middle = new double[n];
            for (int i = 0; i < n; i++) {
                y[i] = groups.get(i).stream().mapToDouble(Cell::value).sum();
                offset[i] = Math.log(days[i].length);
                middle[i] = java.util.Arrays.stream(days[i]).average().orElseThrow();
                gap[i] = i == 0 ? 0 : middle[i] - middle[i - 1];
                slot[i] = shape == Shape.DAYS ? days[i][0] - days[0][0] : i;
            }
            return new Rows(y, offset, gap, slot, shape == Shape.DAYS ? weekdays(days) : weekends(days));
        }

        private DayOfWeek weekday(int place) {
            return begin.plusDays(place).getDayOfWeek();
        }

        /** A constant, and six columns whose seventh is minus their sum: the weekdays' effects sum to 0. */
        private double[][] weekdays(int[][] days) {
            double[][] design = new double[7][n];
            for (int i = 0; i < n; i++) {
                int weekday = weekday(days[i][0]).getValue();
                design[0][i] = 1;
                for (int j = 1; j < 7; j++) {
                    design[j][i] = weekday == 7 ? -1 : weekday == j ? 1 : 0;
                }
            }
            return design;
        }

        /** A constant, and the share of days of a weekend. */
        private double[][] weekends(int[][] days) {
            double[][] design = new double[2][n];
            for (int i = 0; i < n; i++) {
                design[0][i] = 1;
                for (int day : days[i]) {
                    design[1][i] += weekday(day).getValue() >= 6 ? 1.0 / days[i].length : 0;
                }
            }
            return design;
        }
    }
}
