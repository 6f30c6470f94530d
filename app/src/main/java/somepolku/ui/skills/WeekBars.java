package somepolku.ui.skills;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import somepolku.analysis.skills.SkillWeek;
import somepolku.domain.journal.Practice;
import somepolku.kit.Formats;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;

/**
 * The last weeks: minutes as bars, above them how it went as dots on a scale of their own, with its lowest and highest
 * step named. A week with deeds but without minutes is dashed: not known is not zero. Arrows walk from week to week.
 */
final class WeekBars extends JComponent {
    private static final int MOST = 26;
    private static final int LEFT = 44;
    private static final int TOP = 12;
    private static final int RATINGS = 44;
    private static final int BOTTOM = 22;
    private static final int HOUR = 60;

    private final transient SkillsPresenter presenter;
    private final transient Formats formats;
    private final String name;
    private transient List<SkillWeek> weeks = List.of();
    private String skill = "";
    private int at;

    WeekBars(SkillsPresenter presenter, Formats formats, String name) {
        this.presenter = presenter;
        this.formats = formats;
        this.name = name;
        Region.stop(this);
        Named.as(this, "skills.chart", name);
        setToolTipText("");
        Parts.act(this, "LEFT", () -> go(at - 1));
        Parts.act(this, "RIGHT", () -> go(at + 1));
        Parts.act(this, "HOME", () -> go(0));
        Parts.act(this, "END", () -> go(weeks.size() - 1));
        Parts.act(this, "ESCAPE", presenter::back);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                go(week(event));
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

    void show(String what, List<SkillWeek> all) {
        List<SkillWeek> last = all.subList(Math.max(0, all.size() - MOST), all.size());
        if (!skill.equals(what) || last.size() != weeks.size()) {
            at = last.size() - 1;
        }
        skill = what;
        weeks = List.copyOf(last);
        go(at);
    }

    private void go(int week) {
        at = Math.max(0, Math.min(weeks.size() - 1, week));
        if (!weeks.isEmpty()) {
            getAccessibleContext()
                    .setAccessibleName(name + ": " + presenter.words().week(weeks.get(at)));
        }
        repaint();
    }

    private double step() {
        return (double) (getWidth() - LEFT - 8) / Math.max(8, weeks.size());
    }

    private int week(MouseEvent event) {
        return (int) Math.floor((event.getX() - LEFT) / step());
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int week = week(event);
        return week >= 0 && week < weeks.size() ? presenter.words().week(weeks.get(week)) : null;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(400, 160);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Type.smooth(g);
        g.setFont(Type.plain(12));
        int most = weeks.stream().mapToInt(SkillWeek::minutes).max().orElse(0);
        int top = most <= 30 ? 30 : (most + HOUR - 1) / HOUR * HOUR;
        int floor = getHeight() - BOTTOM;
        int ceiling = rated() ? TOP + RATINGS : TOP;
        scales(g, top, ceiling, floor);
        for (int week = 0; week < weeks.size(); week++) {
            bar(g, week, top, ceiling, floor);
            rating(g, weeks.get(week), week);
        }
        g.dispose();
    }

    /** Where nobody said how it went there is no scale for it. */
    private boolean rated() {
        return weeks.stream().anyMatch(week -> week.rating().isPresent());
    }

    private void scales(Graphics2D g, int top, int ceiling, int floor) {
        int right = getWidth() - 8;
        if (rated()) {
            for (int line : new int[] {Practice.WORST, Practice.BEST}) {
                line(g, Tone.GRID, right, ratingY(line), String.valueOf(line));
            }
        }
        line(g, Tone.GRID, right, ceiling, formats.minutes(top));
        line(g, Tone.AXIS, right, floor, "0");
    }

    private void line(Graphics2D g, Tone tone, int right, int y, String said) {
        g.setColor(tone.now());
        g.drawLine(LEFT, y, right, y);
        g.setColor(Tone.TX2.now());
        g.drawString(said, LEFT - 6 - g.getFontMetrics().stringWidth(said), y + 4);
    }

    private static int ratingY(double rating) {
        double share = (rating - Practice.WORST) / (Practice.BEST - Practice.WORST);
        return (int) Math.round(TOP + (RATINGS - 14) * (1 - share));
    }

    private void bar(Graphics2D g, int week, int top, int ceiling, int floor) {
        SkillWeek what = weeks.get(week);
        int x = (int) Math.round(LEFT + week * step());
        int width = (int) Math.max(4, Math.min(28, step() - 6));
        int left = x + ((int) step() - width) / 2;
        if (what.minutes() > 0) {
            int height = Math.max(2, (floor - ceiling) * what.minutes() / top);
            g.setColor(Tone.BAR.now());
            g.fillRoundRect(left, floor - height, width, height, 4, 4);
        } else if (what.untimed() > 0) {
            g.setColor(Tone.CTL.now());
            g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 3}, 0));
            g.drawRoundRect(left, floor - 20, width, 20, 4, 4);
            g.drawString("?", left + (width - g.getFontMetrics().stringWidth("?")) / 2, floor - 6);
        }
        if (week == at) {
            g.setStroke(new BasicStroke(2));
            g.setColor((isFocusOwner() ? Tone.FOCUS : Tone.LINE).now());
            g.drawRoundRect(left - 3, TOP - 6, width + 6, floor - TOP + 5, 8, 8);
        }
        if (week == 0 || what.monday().getDayOfMonth() <= 7) {
            g.setColor(Tone.TX2.now());
            g.drawString(formats.month(what.monday().getMonth()), x, getHeight() - 6);
        }
    }

    private void rating(Graphics2D g, SkillWeek what, int week) {
        if (what.rating().isPresent()) {
            int y = ratingY(what.rating().getAsDouble());
            int middle = (int) Math.round(LEFT + (week + 0.5) * step());
            g.setColor(Tone.CARD.now());
            g.fillOval(middle - 4, y - 4, 8, 8);
            g.setColor(Tone.AC.now());
            g.setStroke(new BasicStroke(1.8f));
            g.drawOval(middle - 4, y - 4, 8, 8);
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
