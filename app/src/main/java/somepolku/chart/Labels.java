package somepolku.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import somepolku.analysis.series.Point;
import somepolku.chart.look.ChartTheme;
import somepolku.chart.look.TextSize;
import somepolku.chart.scale.TimeTick;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;

/**
 * The texts of a chart, each with the room that it takes; drawn as texts, so that a page with the chart can be searched
 * and read aloud.
 */
final class Labels {
    /** Readings closer than this would merge into a string of beads. */
    private static final double ROOM_FOR_CIRCLES = 12;

    private Labels() {}

    /** A text at its place: the left end of its base line. */
    record Label(String text, Font font, Color color, double x, double y) {

        Rectangle2D bounds() {
            double size = font.getSize2D();
            return new Rectangle2D.Double(x, y - size * .8, TextSize.width(font, text), size * 1.05);
        }
    }

    static List<Label> of(ChartModel model, ChartTheme theme, Frame frame, Shown shown, List<TimeTick> times) {
        List<Label> labels = new ArrayList<>();
        caption(model, theme, frame, shown, labels);
        Formats formats = new Formats(model.texts());
        Font plain = theme.fonts().plain();
        for (double value : frame.ticks().values()) {
            gutter(formats.number(value), theme, frame, frame.y(value) + 4, labels);
        }
        double below = frame.plot().getMaxY() + 18;
        gutter(model.texts().text("chart.time"), theme, frame, below, labels);
        for (TimeTick time : times) {
            if (!time.label().isEmpty()) {
                labels.add(new Label(time.label(), plain, theme.text2(), Math.round(time.left()), below));
            }
        }
        if (model.lane()) {
            gutter(model.texts().text("chart.deeds"), theme, frame, frame.lane().getCenterY() + 4, labels);
        }
        for (DaySpan days : shown.missing()) {
            question(days, theme, frame, shown, labels);
        }
        shown.last()
                .filter(point -> shown.bars().isEmpty())
                .ifPresent(point -> labels.add(newest(point, formats, theme, frame, shown)));
        return labels;
    }

    /** The value axis's name and unit, and at the right what the dashes mean where there are any. */
    private static void caption(ChartModel model, ChartTheme theme, Frame frame, Shown shown, List<Label> labels) {
        double x = frame.plot().getX();
        double room = frame.width() - x - 4;
        String legend = legend(model, shown);
        Font plain = theme.fonts().plain();
        double legendWidth = legend.isEmpty() ? 0 : TextSize.width(plain, legend) + 24;
        String name = TextSize.fitted(theme.fonts().strong(), model.name(), room);
        double nameWidth = TextSize.width(theme.fonts().strong(), name);
        String unit = TextSize.fitted(plain, unit(model, shown), room - nameWidth);
        labels.add(new Label(name, theme.fonts().strong(), theme.text(), x, 12));
        labels.add(new Label(unit, plain, theme.text2(), x + nameWidth, 12));
        double used = nameWidth + TextSize.width(plain, unit) + 16;
        if (!legend.isEmpty() && used + legendWidth <= frame.plot().getWidth()) {
            double left = frame.plot().getMaxX() - TextSize.width(plain, legend);
            labels.add(new Label(legend, plain, theme.text2(), Math.floor(left), 12));
        }
    }

    static String legend(ChartModel model, Shown shown) {
        if (!shown.missing().isEmpty()) {
            return model.texts().text("chart.missing");
        }
        return shown.lines().stream().anyMatch(Line::second) ? model.texts().text("chart.counted") : "";
    }

    private static String unit(ChartModel model, Shown shown) {
        String unit = model.unit().isBlank() ? "" : " · " + model.unit();
        if (shown.bars().isEmpty()) {
            return unit;
        }
        String each = switch (shown.usualDays(model.series())) {
            case 1 -> model.texts().text("chart.a.day");
            case 7 -> model.texts().text("chart.a.week");
            case 28, 29, 30, 31 -> model.texts().text("chart.a.month");
            default -> model.texts().text("chart.a.period", shown.usualDays(model.series()));
        };
        return (unit.isEmpty() ? " ·" : unit) + " " + each;
    }

    private static void gutter(String text, ChartTheme theme, Frame frame, double y, List<Label> labels) {
        Font font = theme.fonts().plain();
        double x = frame.plot().getX() - Layout.GAP - TextSize.width(font, text);
        labels.add(new Label(text, font, theme.text2(), Math.round(x), Math.round(y)));
    }

    private static void question(DaySpan days, ChartTheme theme, Frame frame, Shown shown, List<Label> labels) {
        double left = Math.max(frame.plot().getX(), frame.start(days.first()));
        double right = Math.min(frame.plot().getMaxX(), frame.start(days.last().plusDays(1)));
        double width = TextSize.width(theme.fonts().plain(), "?");
        if (right - left < width + 2) {
            return;
        }
        boolean partly = shown.bars().stream().anyMatch(bar -> bar.days().equals(days));
        double top = Missing.top(days, shown, frame);
        double y = partly ? top - 3 : frame.y(Math.max(0, frame.ticks().low())) - 8;
        labels.add(new Label("?", theme.fonts().plain(), theme.text2(), (left + right - width) / 2, y));
    }

    /** Above its point and to the left, as long as the line does not run through it; else to where there is room. */
    private static Label newest(Point point, Formats formats, ChartTheme theme, Frame frame, Shown shown) {
        Font font = theme.fonts().large();
        String text = formats.number(point.value());
        double x = frame.x(point);
        double y = frame.y(point.value());
        double wide = TextSize.width(font, text);
        double left = Math.max(frame.plot().getX() + 2, Math.min(x - 6 - wide, frame.width() - wide - 2));
        Label above = new Label(text, font, theme.text(), Math.round(left), Math.round(y - 11));
        if (free(above, frame, shown)) {
            return above;
        }
        return new Label(
                text,
                font,
                theme.text(),
                Math.round(left),
                Math.round(Math.min(y + 22, frame.plot().getMaxY() - 4)));
    }

    private static boolean free(Label label, Frame frame, Shown shown) {
        Rectangle2D room = label.bounds();
        for (Line line : shown.lines()) {
            for (int i = 1; i < line.spots().size(); i++) {
                if (segment(line.spots().get(i - 1), line.spots().get(i), frame).intersects(room)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Line2D segment(Line.Spot from, Line.Spot to, Frame frame) {
        double left = frame.plot().getX();
        return new Line2D.Double(
                left + from.day() * frame.dayWidth(),
                frame.y(from.value()),
                left + to.day() * frame.dayWidth(),
                frame.y(to.value()));
    }

    static void paint(Graphics2D g, List<Label> labels) {
        for (Label label : labels) {
            g.setFont(label.font());
            g.setColor(label.color());
            g.drawString(label.text(), (float) label.x(), (float) label.y());
        }
    }

    /** The time axis and the circles of readings, which may reach over the plot's edge. */
    static void paintMarks(Graphics2D g, ChartTheme theme, Frame frame, Shown shown, List<TimeTick> times) {
        g.setColor(theme.axis());
        g.setStroke(new BasicStroke(1));
        double base = Math.floor(frame.plot().getMaxY()) + .5;
        g.draw(new Line2D.Double(frame.plot().getX(), base, frame.plot().getMaxX(), base));
        for (TimeTick time : times) {
            if (!time.label().isEmpty()) {
                double x = Math.floor(time.x()) + .5;
                g.draw(new Line2D.Double(x, base, x, base + 4));
            }
        }
        if (!shown.real().isEmpty() && frame.plot().getWidth() / shown.real().size() >= ROOM_FOR_CIRCLES) {
            shown.real().forEach(point -> circle(g, theme, frame, point, 6));
        }
        shown.last().filter(point -> shown.bars().isEmpty()).ifPresent(point -> {
            g.setColor(theme.accent());
            g.fill(around(frame, point, 9));
        });
    }

    private static void circle(Graphics2D g, ChartTheme theme, Frame frame, Point point, double size) {
        g.setColor(theme.card());
        g.fill(around(frame, point, size));
        g.setColor(theme.accent());
        g.setStroke(new BasicStroke(1.6f));
        g.draw(around(frame, point, size));
    }

    private static Ellipse2D around(Frame frame, Point point, double size) {
        double x = frame.x(point);
        double y = frame.y(point.value());
        return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
    }
}
