package somepolku.ui.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.analysis.due.Due;
import somepolku.analysis.due.Jump;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.ui.kit.Ui;
import somepolku.ui.round.RoundLine.Doubtful;
import somepolku.ui.round.RoundLine.Either;
import somepolku.ui.round.RoundLine.Fault;
import somepolku.ui.round.RoundState.Current;
import somepolku.ui.round.RoundState.Heading;
import somepolku.ui.round.RoundState.Mark;
import somepolku.ui.round.RoundState.Meant;
import somepolku.ui.round.RoundState.Row;

/** Says what the rows of a round are and what is wrong in them. */
record RoundWords(Ui ui) {
    private static final int QUOTED_AT_MOST = 14;
    private static final int NEWEST = 3;

    Row row(RoundLine line, boolean first) {
        Due due = line.due();
        String days = days(due.days());
        String last = line.series().flatMap(Series::last).map(this::last).orElseGet(() -> ui.text("round.first"));
        RoundLine.Meaning meaning = line.meaning();
        boolean asked = line.left() && line.open();
        return new Row(
                first
                        ? Optional.of(
                                new Heading(due.channel().name(), due.channel().mark()))
                        : Optional.empty(),
                due.metric().name(),
                days,
                last,
                ui.text("round.spoken", due.channel().name(), due.metric().name(), days, last),
                line.typed(),
                means(line),
                asked ? question(line) : "",
                asked && meaning instanceof Either two
                        ? List.of(meant(two.thousands()), meant(two.decimals()))
                        : List.of(),
                mark(meaning, asked));
    }

    private static Mark mark(RoundLine.Meaning meaning, boolean asked) {
        if (asked) {
            return Mark.ASKED;
        }
        if (meaning instanceof RoundLine.Absent) {
            return Mark.ABSENT;
        }
        return meaning instanceof RoundLine.Number ? Mark.ANSWERED : Mark.EMPTY;
    }

    /** {@code = 1 200 katselua}: what was understood is said wherever it could be something else. */
    private String means(RoundLine line) {
        RoundLine.Meaning meaning = line.meaning();
        if (meaning instanceof RoundLine.Absent) {
            return ui.text("round.absent");
        }
        Optional<Double> value = meaning instanceof RoundLine.Number number
                ? Optional.of(number.value())
                : meaning instanceof Doubtful doubtful ? Optional.of(doubtful.value()) : Optional.empty();
        String unit = line.due().metric().unit();
        return value.map(number -> plain(line.typed(), number) ? unit : "= " + exact(number) + " " + unit)
                .orElse(unit);
    }

    private static boolean plain(String typed, double value) {
        return typed.strip().matches("[0-9]+")
                && typed.strip()
                        .equals(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    private String question(RoundLine line) {
        String typed = line.typed().strip();
        String found = typed.length() <= QUOTED_AT_MOST ? typed : typed.substring(0, QUOTED_AT_MOST - 1) + "\u2026";
        RoundLine.Meaning meaning = line.meaning();
        if (meaning instanceof Either) {
            return ui.text("round.twoWays", found);
        }
        if (meaning instanceof Fault fault) {
            return ui.text(fault.key(), found);
        }
        return meaning instanceof Doubtful doubtful ? unlike(line, doubtful.jump()) : "";
    }

    private String unlike(RoundLine line, Jump jump) {
        String usual = exact(jump.usual());
        boolean level = line.due().metric().kind().atInstant();
        return switch (jump.why()) {
            case NEGATIVE -> ui.text("round.jump.negative");
            case ZERO -> ui.text("round.jump.zero");
            case MORE ->
                ui.calm()
                        .either(
                                ui.text(level ? "round.jump.more" : "round.jump.most", usual),
                                ui.text("round.jump.moreCalm"));
            case LESS ->
                ui.calm()
                        .either(
                                ui.text(level ? "round.jump.less" : "round.jump.least", usual),
                                ui.text("round.jump.lessCalm"));
        };
    }

    Current current(int row, RoundLine line) {
        Due due = line.due();
        List<Point> points = line.series().map(Series::points).orElse(List.of());
        List<Point> newest = points.subList(Math.max(0, points.size() - NEWEST), points.size());
        String said = newest.isEmpty()
                ? ui.text("round.first")
                : ui.calm()
                        .either(
                                newest.stream().map(this::last).collect(Collectors.joining("   ")),
                                last(newest.get(newest.size() - 1)));
        boolean graph = due.metric().historyWeeks().isPresent() && due.periods() > 1;
        return new Current(
                row,
                due.metric().name(),
                said,
                due.lastDay()
                        .map(day -> ui.text(
                                "round.until",
                                due.channel().name(),
                                ui.formats().dated(day)))
                        .orElse(due.metric().kind() == MetricKind.ROLLING ? ui.text("round.rolling") : ""),
                graph ? ui.text("round.weeks", due.periods()) : "");
    }

    /** {@code 128 · 16.11.2026}; in calm mode the day alone. */
    private String last(Point point) {
        String day = ui.formats().dated(point.day());
        return ui.calm().either(ui.text("round.last", ui.formats().number(point.value()), day), day);
    }

    private String days(DaySpan days) {
        LocalDate today = ui.work().today();
        return days.equals(DaySpan.of(today))
                ? ui.text("round.today")
                : days.days() == 1
                        ? ui.formats().day(days.last())
                        : ui.formats().days(days.first(), days.last());
    }

    /** When something is due next. */
    String nothing(Optional<LocalDate> next, boolean ever) {
        return next.map(day -> ui.text("round.nothing.next", ui.formats().day(day)))
                .orElseGet(() -> ui.text(ever ? "round.nothing" : "round.never"));
    }

    String saved(long numbers, long absent) {
        return ui.calm()
                .either(
                        Stream.of(
                                        numbers > 0 ? ui.text("round.saved", numbers) : "",
                                        absent > 0 ? ui.text("round.saved.absent", absent) : "")
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" ")),
                        ui.text("round.savedCalm"));
    }

    private Meant meant(double value) {
        return new Meant(value, exact(value));
    }

    private String exact(double value) {
        int decimals =
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        return ui.formats().number(value, decimals);
    }
}
