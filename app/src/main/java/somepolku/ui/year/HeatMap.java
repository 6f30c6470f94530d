package somepolku.ui.year;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import somepolku.analysis.days.YearMap;
import somepolku.kit.Formats;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;

/** A year of days, a column a week. Arrows walk from day to day, Enter or a click opens one. */
final class HeatMap extends JComponent {
    private static final int LEFT = 30;
    private static final int TOP = 22;
    private static final int WEEKDAYS = 7;
    private static final int WIDEST = 19;

    private final transient YearPresenter presenter;
    private final transient Formats formats;
    private final String name;
    private transient @Nullable YearState shown;

    HeatMap(YearPresenter presenter, Formats formats, String name) {
        this.presenter = presenter;
        this.formats = formats;
        this.name = name;
        Region.stop(this);
        Named.as(this, "year.map", name);
        setToolTipText("");
        key("LEFT", day -> day.minusWeeks(1));
        key("RIGHT", day -> day.plusWeeks(1));
        key("UP", day -> day.minusDays(1));
        key("DOWN", day -> day.plusDays(1));
        key("PAGE_UP", day -> day.minusMonths(1));
        key("PAGE_DOWN", day -> day.plusMonths(1));
        key("shift PAGE_UP", day -> day.minusYears(1));
        key("shift PAGE_DOWN", day -> day.plusYears(1));
        key("HOME", day -> day.withDayOfYear(1));
        key("END", day -> day.withDayOfYear(day.lengthOfYear()));
        Parts.act(this, "T", () -> presenter.move(day -> presenter.state().now().today()));
        Parts.act(this, "ENTER", () -> presenter.open(presenter.state().now().at()));
        Parts.act(this, "ESCAPE", presenter::back);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                at(event.getPoint()).ifPresent(presenter::open);
            }
        });
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    private void key(String key, Function<LocalDate, LocalDate> step) {
        Parts.act(this, key, () -> presenter.move(step));
    }

    void show(YearState next) {
        shown = next;
        getAccessibleContext()
                .setAccessibleName(
                        name + ": " + presenter.words().day(next.map().on(next.at())));
        revalidate();
        repaint();
    }

    /** The day under a point, if there is one. */
    private Optional<LocalDate> at(Point point) {
        YearState now = shown;
        int cell = cell();
        int week = (point.x - LEFT) / cell;
        int weekday = (point.y - TOP) / cell;
        boolean inside = now != null
                && point.x >= LEFT
                && point.y >= TOP
                && weekday < WEEKDAYS
                && week < now.map().weeks();
        return inside ? now.map().day(week, weekday) : Optional.empty();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        YearState now = shown;
        return now == null
                ? null
                : at(event.getPoint())
                        .map(day -> presenter.words().day(now.map().on(day)))
                        .orElse(null);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(LEFT + 54 * WIDEST, TOP + WEEKDAYS * (getWidth() == 0 ? WIDEST : cell()) + 2);
    }

    private int cell() {
        YearState now = shown;
        int weeks = now == null ? 53 : now.map().weeks();
        return Math.max(8, Math.min(WIDEST, (getWidth() - LEFT - 2) / weeks));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        YearState now = shown;
        if (now == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Type.smooth(g);
        g.setFont(Type.plain(12));
        g.setColor(Tone.TX2.now());
        YearMap map = now.map();
        int cell = cell();
        for (Month month : Month.values()) {
            int next = month == Month.DECEMBER ? map.weeks() : map.week(month.plus(1));
            String said = formats.month(month);
            // In a narrow window a month has room for its first letters only.
            while (said.length() > 1 && g.getFontMetrics().stringWidth(said) > (next - map.week(month)) * cell - 2) {
                said = said.substring(0, said.length() - 1);
            }
            g.drawString(said, LEFT + map.week(month) * cell, TOP - 9);
        }
        LocalDate monday = LocalDate.of(2024, 1, 1);
        for (int weekday = 0; weekday < WEEKDAYS; weekday += 2) {
            g.drawString(formats.weekday(monday.plusDays(weekday)), 2, TOP + weekday * cell + cell / 2 + 4);
        }
        for (int week = 0; week < map.weeks(); week++) {
            for (int weekday = 0; weekday < WEEKDAYS; weekday++) {
                int x = LEFT + week * cell;
                int y = TOP + weekday * cell;
                map.day(week, weekday).ifPresent(day -> {
                    Square square = new Square(map.level(day), now.calm());
                    square.paint(g, x + 1, y + 1, cell - 2, day.isAfter(now.today()));
                    around(g, now, day, x, y, cell);
                });
            }
        }
        g.dispose();
    }

    private void around(Graphics2D g, YearState now, LocalDate day, int x, int y, int cell) {
        if (day.equals(now.today())) {
            g.setColor(Tone.TX.now());
            g.setStroke(new BasicStroke(1.4f));
            g.drawRoundRect(x + 1, y + 1, cell - 3, cell - 3, 5, 5);
        }
        if (day.equals(now.at())) {
            g.setColor((isFocusOwner() ? Tone.FOCUS : Tone.CTL).now());
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(x - 1, y - 1, cell, cell, 6, 6);
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.PANEL;
                }
            };
        }
        return accessibleContext;
    }
}
