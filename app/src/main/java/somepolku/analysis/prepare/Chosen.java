package somepolku.analysis.prepare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.analysis.series.Series;
import somepolku.analysis.table.Kernel;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.term.DaySpan;

/** The cells that may be used, with the reasons of the others counted. */
record Chosen(List<Cell> cells, Left left) {
    /** Effects of long ago do not carry over to today. */
    private static final int WINDOW = 730;

    /** The share of what may still work on a day that must be known. */
    private static final double KNOWN = 0.75;

    static Chosen of(Series series, Deeds deeds, Marks marks, LocalDate today) {
        Optional<TrendBreak> since = series.breaks().stream().reduce((earlier, later) -> later);
        LocalDate begin = series.last()
                .map(last -> last.day().minusDays(WINDOW - 1))
                .filter(day -> since.isEmpty() || since.get().from().isBefore(day))
                .orElseGet(() -> since.map(TrendBreak::from).orElse(LocalDate.MIN));
        List<Cell> cells = new ArrayList<>();
        int[] out = new int[Reason.values().length];
        long missing = 0;
        Optional<Cell> before = Optional.empty();
        for (Cell cell : Cells.of(series)) {
            Reason reason = cell.open() ? Reason.OPEN : reason(cell.span(), begin, deeds, marks, today);
            out[reason.ordinal()]++;
            if (reason != Reason.OPEN && reason != Reason.OLD) {
                missing += before.map(last -> between(last, cell)).orElse(0L);
                before = Optional.of(cell);
            }
            if (reason == Reason.NONE) {
                cells.add(cell);
            }
        }
        Left left = new Left(
                out[Reason.EXCEPTIONAL.ordinal()],
                out[Reason.NOT_LOGGED.ordinal()],
                out[Reason.UNCLEAR.ordinal()],
                out[Reason.OPEN.ordinal()],
                out[Reason.OLD.ordinal()],
                Math.toIntExact(missing),
                since);
        return new Chosen(cells, left);
    }

    private static long between(Cell one, Cell next) {
        return ChronoUnit.DAYS.between(one.span().last(), next.span().first()) - 1;
    }

    private enum Reason {
        NONE,
        OPEN,
        OLD,
        EXCEPTIONAL,
        NOT_LOGGED,
        UNCLEAR
    }

    private static Reason reason(DaySpan span, LocalDate begin, Deeds deeds, Marks marks, LocalDate today) {
        if (!span.last().isBefore(today)) {
            return Reason.OPEN;
        }
        if (span.first().isBefore(begin)) {
            return Reason.OLD;
        }
        if (marks.exceptional(span)) {
            return Reason.EXCEPTIONAL;
        }
        if (marks.notLogged(span)) {
            return Reason.NOT_LOGGED;
        }
        return known(span, deeds, marks) < KNOWN ? Reason.UNCLEAR : Reason.NONE;
    }

    /** How much of what may work on these days lies on days whose deeds were written down, 0 to 1. */
    private static double known(DaySpan span, Deeds deeds, Marks marks) {
        LocalDate first = deeds.first().orElse(LocalDate.MIN);
        double sum = 0;
        for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
            for (int lag = 0; lag < Kernel.SCREEN.days(); lag++) {
                LocalDate back = day.minusDays(lag);
                if (!back.isBefore(first) && !marks.notLogged(back)) {
                    sum += Kernel.SCREEN.weight(lag);
                }
            }
        }
        return sum / span.days();
    }
}
