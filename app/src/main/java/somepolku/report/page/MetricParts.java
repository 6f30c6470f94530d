package somepolku.report.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.analysis.trail.Figure;
import somepolku.analysis.trail.Part;
import somepolku.analysis.trail.Ratio;
import somepolku.chart.ChartModel;
import somepolku.chart.ChartPicture;
import somepolku.chart.DeedMark;
import somepolku.chart.look.ChartTheme;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.report.input.MonthInput;
import somepolku.report.input.Names;
import somepolku.report.page.Page.Cell;
import somepolku.report.page.Page.MetricPart;
import somepolku.report.page.Page.Row;
import somepolku.report.page.Page.Sign;
import somepolku.report.page.Page.Table;

/** The metrics of the month: what each says in a sentence, as a chart with the deeds, and as a table. */
record MetricParts(MonthInput input, Names names, Texts texts, Formats formats) {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 320;

    /** So many months stand side by side. */
    static final int MONTHS = 6;

    /** Only metrics whose value in the month is known; the rest are said to be missing. */
    List<MetricPart> all() {
        List<MetricPart> parts = new ArrayList<>();
        for (Series series : input.series().values()) {
            if (series.standing(input.days()).isPresent()) {
                parts.add(part(series, "chart" + (parts.size() + 1)));
            }
        }
        return parts;
    }

    private MetricPart part(Series series, String id) {
        Series month = series.within(input.days());
        String name = names.metric(series.metric());
        String said = said(series, month);
        List<Activity> deeds = input.deeds().stream()
                .filter(deed -> deed.channel().equals(series.metric().channel()))
                .toList();
        List<DeedMark> marks = DeedMark.of(deeds.stream(), names::mark).toList();
        ChartModel model = ChartModel.of(series, name, names.unit(series), input.days(), marks, texts);
        String chart = ChartPicture.of(model, ChartTheme.light(), WIDTH, HEIGHT)
                .svgForPage(texts.text("report.chart", names.full(series.metric()), said), id);
        return new MetricPart(
                name,
                names.channel(series.metric().channel()),
                sign(series),
                said,
                chart,
                List.of(table(series, month)));
    }

    /** With what parts the month's numbers, where something does. */
    private String said(Series series, Series month) {
        return new BreakWords(names, texts, formats)
                .of(series, input.days())
                .map(broken -> value(series, month) + " " + broken)
                .orElseGet(() -> value(series, month));
    }

    private String value(Series series, Series month) {
        String unit = names.unit(series).isEmpty() ? "" : " " + names.unit(series);
        if (series.kind() == MetricKind.FLOW) {
            Sum sum = Sum.of(series, input.days());
            return texts.text(
                    sum.whole() ? "report.flow.whole" : "report.flow.partly",
                    formats.number(sum.value()) + unit,
                    formats.number(sum.days()),
                    formats.number(input.days().days()));
        }
        if (series.ratio().isPresent()) {
            return ratio(series);
        }
        Point last = series.standing(input.days()).orElseThrow();
        if (last.rebuilt()) {
            return texts.text("report.level.counted", formats.number(last.value()) + unit, formats.dated(last.day()));
        }
        return texts.text(
                "report.level",
                formats.number(last.value()) + unit,
                formats.days(last.span().first(), last.span().last()),
                formats.number(month.points().size()));
    }

    /** Of the whole month, from its sums. */
    private String ratio(Series series) {
        Figure<Double> figure = series.figure(input.days()).orElseThrow();
        return texts.text(
                "report.ratio",
                formats.number(figure.value()),
                formats.number(Ratio.sum(figure.trail(), Part.Sign.ADDED)),
                formats.number(Ratio.sum(figure.trail(), Part.Sign.DIVIDING)),
                formats.number(series.ratio().orElseThrow().known(input.days())),
                formats.number(input.days().days()));
    }

    private Table table(Series series, Series month) {
        String name = names.metric(series.metric());
        String unit = names.unit(series);
        List<Cell> head = List.of(
                Cell.text(texts.text("report.day")),
                Cell.number(unit.isEmpty() ? name : name + " (" + unit + ")"),
                Cell.text(texts.text("report.source")));
        List<Row> rows = new ArrayList<>();
        List<DaySpan> gaps = month.gaps();
        for (Point point : month.points()) {
            gaps.stream()
                    .filter(gap -> gap.last().plusDays(1).equals(point.span().first()))
                    .forEach(gap -> rows.add(gap(gap)));
            rows.add(row(point));
        }
        if (rows.isEmpty()) {
            series.standing(input.days()).ifPresent(point -> rows.add(row(point)));
        }
        return new Table(texts.text("report.table", name), head, rows);
    }

    private Row row(Point point) {
        return new Row(
                Cell.text(days(point.span())),
                List.of(Cell.number(formats.number(point.value())), Cell.text(source(point))));
    }

    /** A row of its own for what is missing, so that nobody reads over it. */
    private Row gap(DaySpan gap) {
        return new Row(Cell.text(days(gap)), List.of(Cell.number("?"), Cell.text(texts.text("chart.missing"))));
    }

    /** The last six months in figures, as far as there are any. */
    Table months() {
        List<YearMonth> months = IntStream.range(0, MONTHS)
                .mapToObj(i -> input.month().minusMonths(MONTHS - 1L - i))
                .toList();
        List<Cell> head = new ArrayList<>(List.of(Cell.text(texts.text("report.metric"))));
        months.forEach(month -> head.add(Cell.number(formats.month(month.getMonth()) + " " + month.getYear())));
        List<Row> rows = new ArrayList<>();
        for (Series series : input.series().values()) {
            List<Cell> cells = months.stream()
                    .map(month -> Cell.number(inMonth(series, DaySpan.of(month))))
                    .toList();
            rows.add(new Row(Cell.text(names.full(series.metric())), cells));
        }
        return new Table(texts.text("report.months"), head, rows);
    }

    /** Of a flow its sum, marked as a lower bound where days are missing; of the rest its last value. */
    private String inMonth(Series series, DaySpan month) {
        if (series.kind() == MetricKind.FLOW) {
            Sum sum = Sum.of(series, month);
            if (sum.days() == 0) {
                return "?";
            }
            return (sum.whole() ? "" : "≥ ") + formats.number(sum.value());
        }
        if (series.ratio().isPresent()) {
            return series.figure(month)
                    .map(figure -> formats.number(figure.value()) + " %")
                    .orElse("?");
        }
        return series.standing(month)
                .map(point -> formats.number(point.value()))
                .orElse("?");
    }

    private String days(DaySpan span) {
        return span.days() == 1 ? formats.day(span.first()) : formats.days(span.first(), span.last());
    }

    private String source(Point point) {
        return switch (point.provenance()) {
            case IMPORTED -> texts.text("report.imported");
            case TYPED -> texts.text("report.typed");
            case REBUILT -> texts.text("report.rebuilt");
        };
    }

    private Sign sign(Series series) {
        return switch (names.mark(series.metric().channel())) {
            case SQUARE -> new Sign("■", "square");
            case CIRCLE -> new Sign("●", "circle");
            case TRIANGLE -> new Sign("▲", "triangle");
            case DIAMOND -> new Sign("◆", "diamond");
        };
    }
}
