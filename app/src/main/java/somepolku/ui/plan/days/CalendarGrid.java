package somepolku.ui.plan.days;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.domain.journal.ContentItem;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.plan.model.Opened.Ask;
import somepolku.ui.plan.model.PlanPresenter;
import somepolku.ui.plan.model.PlanState;
import somepolku.ui.plan.model.PlanWords;

/** A month or a week of days with what they hold. Arrows walk; what is planned is dragged to another day. */
final class CalendarGrid extends JComponent {
    private static final int WEEK = 7;
    private static final int HEAD = 24;
    private static final int NUMBER = 24;
    private static final int LINE = 20;
    private static final int PAD = 6;

    private final transient Ui ui;
    private final transient PlanPresenter presenter;
    private final transient DayNames names;
    private final transient PlanWords words;
    private transient PlanState state;
    private transient Optional<ContentItem> dragged = Optional.empty();
    private transient Optional<LocalDate> over = Optional.empty();

    CalendarGrid(Ui ui, PlanPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        this.names = new DayNames(ui);
        this.words = new PlanWords(ui);
        this.state = presenter.state().now();
        Region.stop(this);
        Named.as(this, "plan.calendar", ui.text("plan.calendar"));
        setToolTipText("");
        Parts.act(this, "LEFT", () -> go(-1));
        Parts.act(this, "RIGHT", () -> go(1));
        Parts.act(this, "UP", () -> go(-WEEK));
        Parts.act(this, "DOWN", () -> go(WEEK));
        Parts.act(this, "PAGE_UP", () -> presenter.goTo(page(-1)));
        Parts.act(this, "PAGE_DOWN", () -> presenter.goTo(page(1)));
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
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
        getAccessibleContext().setAccessibleName(ui.text("plan.calendar") + ": " + names.of(now, now.day()));
        repaint();
    }

    private boolean week() {
        return state.look() == PlanState.Look.WEEK;
    }

    private LocalDate page(int by) {
        return week() ? state.day().plusWeeks(by) : state.day().plusMonths(by);
    }

    private void go(int days) {
        presenter.goTo(state.day().plusDays(days));
    }

    private LocalDate first() {
        LocalDate day = week() ? state.day() : state.month().atDay(1);
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private int weeks() {
        if (week()) {
            return 1;
        }
        LocalDate last = state.month().atEndOfMonth();
        int weeks = 0;
        for (LocalDate day = first(); !day.isAfter(last); day = day.plusDays(WEEK)) {
            weeks++;
        }
        return weeks;
    }

    private LocalDate day(Point at) {
        int column = Math.min(WEEK - 1, Math.max(0, at.x * WEEK / Math.max(1, getWidth())));
        int row = Math.min(weeks() - 1, Math.max(0, (at.y - HEAD) * weeks() / Math.max(1, getHeight() - HEAD)));
        return first().plusDays((long) row * WEEK + column);
    }

    private Optional<ContentItem> item(Point at) {
        LocalDate day = day(at);
        int row = (int) (day.toEpochDay() - first().toEpochDay()) / WEEK;
        int line = (at.y - top(row) - NUMBER) / LINE;
        List<ContentItem> items = DayMarks.items(state, day);
        return at.y - top(row) >= NUMBER && line < items.size() ? Optional.of(items.get(line)) : Optional.empty();
    }

    private int top(int row) {
        return HEAD + row * (getHeight() - HEAD) / weeks();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return item(event.getPoint()).map(ContentItem::title).orElse(names.of(state, day(event.getPoint())));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Type.smooth(g);
        for (int at = 0; at < WEEK * weeks(); at++) {
            int left = at % WEEK * getWidth() / WEEK;
            int right = (at % WEEK + 1) * getWidth() / WEEK;
            LocalDate day = first().plusDays(at);
            if (at < WEEK) {
                g.setFont(Type.plain(12));
                g.setColor(Tone.TX2.now());
                g.drawString(ui.formats().weekday(day), left + PAD, 16);
            }
            int top = top(at / WEEK);
            Graphics2D cell = (Graphics2D) g.create(left, top, right - left, top(at / WEEK + 1) - top);
            paint(cell, day, right - left, top(at / WEEK + 1) - top);
            cell.dispose();
        }
        g.setColor(Tone.LINE.now());
        g.drawRect(0, HEAD, getWidth() - 1, getHeight() - HEAD - 1);
        g.dispose();
    }

    private void paint(Graphics2D g, LocalDate day, int width, int height) {
        boolean today = day.equals(state.today());
        boolean chosen = day.equals(state.day());
        if (today || DayNames.rests(state, day)) {
            g.setColor((today ? Tone.SEL : Tone.LINE2).now());
            g.fillRect(0, 0, width, height);
        }
        g.setColor(Tone.LINE.now());
        g.drawRect(0, 0, width, height);
        if (chosen || over.equals(Optional.of(day))) {
            g.setColor((isFocusOwner() || over.isPresent() ? Tone.FOCUS : Tone.CTL).now());
            g.setStroke(new BasicStroke(2));
            g.drawRoundRect(2, 2, width - 4, height - 4, 8, 8);
        }
        boolean inMonth = week() || day.getMonth() == state.month().getMonth();
        g.setColor((inMonth ? Tone.TX : Tone.DIS).now());
        g.setFont(today ? Type.semibold(13) : Type.plain(13));
        g.drawString(String.valueOf(day.getDayOfMonth()), PAD + 2, 18);
        List<ContentItem> items = DayMarks.items(state, day);
        int fits = Math.max(1, (height - NUMBER - 4) / LINE);
        for (int at = 0; at < Math.min(items.size(), fits); at++) {
            boolean more = at == fits - 1 && items.size() > fits;
            line(g, items.get(at), more, NUMBER + at * LINE, width);
        }
    }

    private void line(Graphics2D g, ContentItem item, boolean more, int y, int width) {
        Mark mark = item.what().channels().stream().findFirst().map(words::mark).orElse(Mark.CIRCLE);
        DayMarks.draw(g, mark, item.open(), PAD + 2, y + 5, 10);
        g.setFont(Type.plain(12));
        g.setColor(Tone.TX.now());
        FontMetrics metrics = g.getFontMetrics();
        String said = item.title() + (more ? " …" : "");
        int room = width - PAD - 18 - PAD;
        while (said.length() > 1 && metrics.stringWidth(said) > room) {
            int cut = said.offsetByCodePoints(said.length(), said.endsWith("…") ? -2 : -1);
            said = said.substring(0, Math.max(0, cut)) + "…";
        }
        g.drawString(said, PAD + 18, y + 14);
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

    /** Chooses days, opens contents and carries them to another day. */
    private final class Mouse extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            dragged = item(event.getPoint()).filter(ContentItem::open).filter(item -> !presenter.readOnly());
            presenter.goTo(day(event.getPoint()));
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            if (dragged.isPresent()) {
                over = Optional.of(day(event.getPoint()));
                setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
                repaint();
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            setCursor(Cursor.getDefaultCursor());
            Optional<LocalDate> to = over;
            over = Optional.empty();
            to.ifPresent(day -> dragged.ifPresent(item -> presenter.cards().toDay(item, day)));
            dragged = Optional.empty();
            repaint();
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            if (event.getClickCount() == 2) {
                item(event.getPoint()).ifPresent(item -> presenter.open(item, Ask.NOTHING));
            }
        }
    }
}
