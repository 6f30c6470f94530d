package somepolku.ui.plan.days;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanWords;

/** The days of a month in one row, with what was done and what is planned. Arrows walk, Enter opens the day. */
final class MonthStrip extends JComponent {
    private static final int MARK = 9;
    private static final int WEEK = 7;

    private final transient PlanPresenter presenter;
    private final transient Ui ui;
    private final transient DayNames names;
    private final transient PlanWords words;
    private transient PlanState state;

    MonthStrip(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        this.names = new DayNames(ui);
        this.words = new PlanWords(ui);
        this.state = presenter.state().now();
        Region.stop(this);
        Named.as(this, "plan.strip", ui.text("plan.strip"));
        setToolTipText("");
        Parts.act(this, "LEFT", () -> go(-1));
        Parts.act(this, "RIGHT", () -> go(1));
        Parts.act(this, "UP", () -> go(-WEEK));
        Parts.act(this, "DOWN", () -> go(WEEK));
        Parts.act(this, "PAGE_UP", () -> presenter.goTo(state.day().minusMonths(1)));
        Parts.act(this, "PAGE_DOWN", () -> presenter.goTo(state.day().plusMonths(1)));
        Parts.act(this, "HOME", () -> presenter.goTo(state.month().atDay(1)));
        Parts.act(this, "END", () -> presenter.goTo(state.month().atEndOfMonth()));
        Parts.act(this, "ENTER", () -> presenter.toToday(state.day()));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                requestFocusInWindow();
                presenter.goTo(day(event.getX()));
            }

            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    presenter.toToday(day(event.getX()));
                }
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

    void show(PlanState now) {
        state = now;
        getAccessibleContext().setAccessibleName(ui.text("plan.strip") + ": " + names.of(now, now.day()));
        repaint();
    }

    private void go(int days) {
        presenter.goTo(state.day().plusDays(days));
    }

    private LocalDate day(int x) {
        int length = state.month().lengthOfMonth();
        int at = Math.min(length - 1, Math.max(0, x * length / Math.max(1, getWidth())));
        return state.month().atDay(at + 1);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return names.of(state, day(event.getX()));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Type.smooth(g);
        int length = state.month().lengthOfMonth();
        for (int at = 0; at < length; at++) {
            int left = at * getWidth() / length;
            int right = (at + 1) * getWidth() / length;
            paint(g, state.month().atDay(at + 1), left, right - left);
        }
        g.dispose();
    }

    private void paint(Graphics2D g, LocalDate day, int left, int width) {
        boolean today = day.equals(state.today());
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (today || weekend) {
            g.setColor((today ? Tone.SEL : Tone.LINE2).now());
            g.fillRoundRect(left + 1, 0, width - 2, getHeight(), 10, 10);
        }
        if (day.equals(state.day()) && isFocusOwner()) {
            g.setColor(Tone.FOCUS.now());
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(left + 2, 1, width - 4, getHeight() - 3, 10, 10);
        }
        g.setColor(Tone.TX2.now());
        g.setFont(Type.plain(12));
        centered(g, ui.formats().weekday(day), left, width, 15);
        g.setColor(Tone.TX.now());
        g.setFont(today ? Type.semibold(13) : Type.plain(13));
        centered(g, String.valueOf(day.getDayOfMonth()), left, width, 32);
        DayMarks marks = DayMarks.of(state, day);
        if (!marks.isEmpty()) {
            marks.paint(g, words, left + 1, 40, width - 2, MARK);
        }
    }

    private static void centered(Graphics2D g, String said, int left, int width, int baseline) {
        g.drawString(said, left + (width - g.getFontMetrics().stringWidth(said)) / 2, baseline);
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
