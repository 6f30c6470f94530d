package somepolku.ui.today;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.today.calendar.CalendarPopup;

/** The week around the day, and the way to any other. */
final class WeekStrip extends JPanel {
    private final transient Ui ui;
    private final transient TodayPresenter presenter;
    private final List<DayButton> days = new ArrayList<>();

    WeekStrip(Ui ui, TodayPresenter presenter) {
        super(new MigLayout("ins 0, gap 0", "[32!]0[32!]4[40!]4[40!]4[40!]4[40!]4[40!]4[40!]4[40!]4[32!]", "[46!]"));
        this.ui = ui;
        this.presenter = presenter;
        setOpaque(false);
        Parts parts = new Parts(ui.texts());
        CalendarPopup calendar = new CalendarPopup(ui, presenter.calendar());
        JButton anyDay = parts.icon(
                "day.any", "command.go-to-day", "calendar", () -> ui.commands().run(Command.GO_TO_DAY));
        ui.commands()
                .bind(
                        ui.lifetime(),
                        Command.GO_TO_DAY,
                        () -> calendar.show(anyDay, presenter.day().now().day()));
        add(anyDay, "h 32!, aligny center");
        add(
                parts.icon(
                        "day.previous",
                        "command.previous-day",
                        "chevron-left",
                        () -> ui.commands().run(Command.PREVIOUS_DAY)),
                "w 32!, h 32!, aligny center");
        for (int at = 0; at < 7; at++) {
            DayButton button = new DayButton();
            button.addActionListener(event -> presenter.goTo(button.day));
            Parts.act(button, "LEFT", () -> presenter.goTo(button.day.minusDays(1)));
            Parts.act(button, "RIGHT", () -> presenter.goTo(button.day.plusDays(1)));
            days.add(button);
            add(button, "w 40!, h 46!");
        }
        add(
                parts.icon(
                        "day.next",
                        "command.next-day",
                        "chevron-right",
                        () -> ui.commands().run(Command.NEXT_DAY)),
                "w 32!, h 32!, aligny center");
        presenter.day().follow(ui.lifetime(), this::show);
    }

    private void show(Day shown) {
        boolean inside = days.stream().anyMatch(JComponent::isFocusOwner);
        for (int at = 0; at < days.size(); at++) {
            days.get(at).show(shown.week().get(at), shown, at);
            if (inside && days.get(at).chosen) {
                days.get(at).requestFocusInWindow();
            }
        }
        repaint();
    }

    /** One day of the strip. Only the chosen one is a stop of the Tab key; arrows lead to the others. */
    private final class DayButton extends JButton {
        private LocalDate day = LocalDate.EPOCH;
        private boolean chosen;
        private boolean today;

        DayButton() {
            setContentAreaFilled(false);
            setBorderPainted(false);
            setRolloverEnabled(true);
        }

        void show(LocalDate next, Day shown, int at) {
            day = next;
            chosen = next.equals(shown.day());
            today = next.equals(shown.today());
            Named.as(
                    this,
                    "day." + at,
                    WeekStrip.this.ui.formats().day(next)
                            + (today ? ", " + WeekStrip.this.ui.text("today.far.today") : ""));
            setFocusable(chosen);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            if (chosen || getModel().isRollover()) {
                g.setColor((chosen ? Tone.SEL : Tone.LINE2).now());
                g.fillRoundRect(0, 0, getWidth(), getHeight(), 16, 16);
            }
            if (isFocusOwner()) {
                g.setColor(Tone.FOCUS.now());
                g.setStroke(new java.awt.BasicStroke(2));
                g.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, 14, 14);
            }
            if (today) {
                g.setColor(Tone.AC.now());
                g.fillRoundRect((getWidth() - 16) / 2, getHeight() - 7, 16, 3, 3, 3);
            }
            Type.smooth(g);
            g.setColor(Tone.TX2.now());
            g.setFont(Type.plain(13));
            centered(g, WeekStrip.this.ui.formats().weekday(day), 16);
            g.setColor(Tone.TX.now());
            g.setFont(chosen ? Type.semibold(14) : Type.plain(14));
            centered(g, String.valueOf(day.getDayOfMonth()), 34);
            g.dispose();
        }

        private void centered(Graphics2D g, String text, int baseline) {
            g.drawString(text, (getWidth() - g.getFontMetrics().stringWidth(text)) / 2, baseline);
        }
    }
}
