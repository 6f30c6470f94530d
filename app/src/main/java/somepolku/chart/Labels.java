package somepolku.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import somepolku.analysis.series.Point;
import somepolku.chart.look.ChartFonts;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.Label;
import somepolku.chart.look.Label.Anchor;
import somepolku.chart.look.TextSize;
import somepolku.chart.scale.Frame;
import somepolku.chart.scale.Shown;
import somepolku.chart.scale.TimeTick;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;

/** Lays out the texts of a chart so that none is cut and none lies on another. */
final class Labels {
    private static final double CAPTION = 12;

    /** Below the axis: tick, distance, letters. */
    private static final double UNDER_AXIS = 18;

    private static final double MIDDLE_OF_LETTERS = 4;

    private final ChartModel model;
    private final ChartTheme theme;
    private final ChartFonts fonts;
    private final Formats formats;
    private final Frame frame;
    private final Shown shown;
    private final List<Label> labels = new ArrayList<>();

    private Labels(ChartModel model, ChartTheme theme, Frame frame, Shown shown) {
        this.model = model;
        this.theme = theme;
        this.fonts = theme.fonts();
        this.formats = new Formats(model.texts());
        this.frame = frame;
        this.shown = shown;
    }

    static List<Label> of(ChartModel model, ChartTheme theme, Frame frame, Shown shown, List<TimeTick> times) {
        return new Labels(model, theme, frame, shown).all(times);
    }

    private List<Label> all(List<TimeTick> times) {
        caption();
        frame.ticks().values().forEach(value -> gutter(formats.number(value), frame.y(value)));
        times(times);
        shown.missing().forEach(this::question);
        if (shown.bars().isEmpty()) {
            shown.last().ifPresent(this::newest);
        }
        return labels;
    }

    /** The value axis's name and unit, said above the plot. */
    private void caption() {
        double x = frame.plot().getX();
        double room = frame.width() - x - 4;
        String name = TextSize.fitted(fonts.strong(), model.name(), room);
        double nameWidth = TextSize.width(fonts.strong(), name);
        String unit = TextSize.fitted(fonts.plain(), unit(), room - nameWidth);
        labels.add(new Label(name, fonts.strong(), true, theme.text(), Anchor.START, x, CAPTION));
        labels.add(new Label(unit, fonts.plain(), false, theme.text2(), Anchor.START, x + nameWidth, CAPTION));
    }

    private String unit() {
        // Pages drop a plain space at the beginning of a text.
        String unit = model.unit().isBlank() ? "" : "\u00a0· " + model.unit();
        if (shown.bars().isEmpty()) {
            return unit;
        }
        int days = shown.usualDays(model.series());
        String each = switch (days) {
            case 1 -> model.texts().text("chart.a.day");
            case 7 -> model.texts().text("chart.a.week");
            case 28, 29, 30, 31 -> model.texts().text("chart.a.month");
            default -> model.texts().text("chart.a.period", days);
        };
        return (unit.isEmpty() ? "\u00a0·" : unit) + " " + each;
    }

    private void times(List<TimeTick> times) {
        double y = frame.plot().getMaxY() + UNDER_AXIS - MIDDLE_OF_LETTERS;
        gutter(model.texts().text("chart.time"), y);
        for (TimeTick time : times) {
            if (!time.label().isEmpty()) {
                double middle = time.left() + TextSize.width(fonts.plain(), time.label()) / 2;
                labels.add(new Label(
                        time.label(),
                        fonts.plain(),
                        false,
                        theme.text2(),
                        Anchor.MIDDLE,
                        middle,
                        Math.round(y + MIDDLE_OF_LETTERS)));
            }
        }
        if (model.lane()) {
            gutter(model.texts().text("chart.deeds"), frame.lane().getCenterY());
        }
    }

    private void gutter(String text, double middle) {
        double x = frame.plot().getX() - Layout.GAP;
        labels.add(new Label(
                text, fonts.plain(), false, theme.text2(), Anchor.END, x, Math.round(middle + MIDDLE_OF_LETTERS)));
    }

    private void question(DaySpan days) {
        double left = Math.max(frame.plot().getX(), frame.start(days.first()));
        double right = Math.min(frame.plot().getMaxX(), frame.start(days.last().plusDays(1)));
        if (right - left < TextSize.width(fonts.plain(), "?") + 2) {
            return;
        }
        double y = shown.partly(days) ? shown.missingTop(days, frame) - 4 : frame.base() - 9;
        labels.add(
                new Label("?", fonts.plain(), false, theme.text2(), Anchor.MIDDLE, (left + right) / 2, Math.round(y)));
    }

    /** Above its point and to the left, as long as no line runs through it; else below. */
    private void newest(Point point) {
        Font font = fonts.large();
        String text = formats.number(point.value());
        double wide = TextSize.width(font, text);
        double right = Math.max(frame.plot().getX() + 2 + wide, Math.min(frame.x(point) - 6, frame.width() - 2));
        double y = frame.y(point.value());
        Label above = new Label(text, font, true, theme.text(), Anchor.END, right, Math.round(y - 11));
        double under = Math.min(y + 22, frame.plot().getMaxY() - 4);
        labels.add(
                free(above.bounds())
                        ? above
                        : new Label(text, font, true, theme.text(), Anchor.END, right, Math.round(under)));
    }

    private boolean free(Rectangle2D room) {
        return shown.lines().stream().noneMatch(line -> line.crosses(room, frame));
    }
}
