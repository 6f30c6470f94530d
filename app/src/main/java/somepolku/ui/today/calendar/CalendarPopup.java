package somepolku.ui.today.calendar;

import java.awt.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** Draws the way to any day: a date to type, and a month to point at. */
public final class CalendarPopup {
    private final Ui ui;
    private final CalendarPresenter presenter;
    private final Parts parts;
    private final JPopupMenu popup = new JPopupMenu();
    private final JTextField field;
    private final JLabel title;
    private final JLabel wrong;
    private final List<DayCell> cells = new ArrayList<>();

    public CalendarPopup(Ui ui, CalendarPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        field = parts.field("calendar.date", "today.calendar.date");
        field.addActionListener(event -> typed());
        Parts.act(field, "DOWN", this::focusDay);
        title = parts.label("strong", "");
        title.setHorizontalAlignment(SwingConstants.CENTER);
        wrong = Named.as(parts.label("small warning", ui.text("today.calendar.wrong")), "calendar.wrong", "");
        JPanel body = Parts.panel("ins 14, gap 0, wrap 7, hidemode 3", "[44!,fill]".repeat(7), "");
        body.add(parts.label("mediumStrong", ui.text("today.calendar.date")), "span 7, gapbottom 6");
        body.add(field, "span 7, growx, h 36!");
        body.add(wrong, "span 7, growx, gaptop 4");
        body.add(
                parts.icon(
                        "calendar.previous",
                        "today.calendar.previous",
                        "chevron-left",
                        () -> presenter.move(day -> day.minusMonths(1))),
                "gaptop 8");
        body.add(title, "span 5, growx, gaptop 8");
        body.add(
                parts.icon(
                        "calendar.next",
                        "today.calendar.next",
                        "chevron-right",
                        () -> presenter.move(day -> day.plusMonths(1))),
                "gaptop 8");
        LocalDate monday = LocalDate.of(2024, 1, 1);
        for (int day = 0; day < 7; day++) {
            JLabel name = parts.label("small secondary", ui.formats().weekday(monday.plusDays(day)));
            name.setHorizontalAlignment(SwingConstants.CENTER);
            body.add(name, "gaptop 4, gapbottom 2");
        }
        for (int at = 0; at < MonthShown.CELLS; at++) {
            DayCell cell = new DayCell(presenter, at);
            cell.addActionListener(event -> choose(cell.day()));
            keys(cell);
            cells.add(cell);
            body.add(cell, "h 40!");
        }
        body.add(foot(), "span 7, growx, gaptop 8");
        popup.setName("calendar");
        popup.add(body);
        presenter.month().follow(ui.lifetime(), this::draw);
        ui.look().listen(ui.lifetime(), () -> javax.swing.SwingUtilities.updateComponentTreeUI(popup));
    }

    /** Below a component, with a day of the page in sight. */
    public void show(Component at, LocalDate day) {
        presenter.open(day);
        field.setText(ui.formats().date(day));
        field.selectAll();
        right(true);
        popup.show(at, 0, at.getHeight() + 4);
        field.requestFocusInWindow();
    }

    private JComponent foot() {
        JPanel foot = Parts.panel("ins 0, gap 0, fillx", "[]push[]", "[28!,center]");
        foot.add(parts.link(
                "calendar.today",
                "today.calendar.toToday",
                () -> choose(ui.work().today())));
        foot.add(parts.link("calendar.year", "today.calendar.year", () -> {
            popup.setVisible(false);
            ui.commands().run(Command.GO_YEAR);
        }));
        return foot;
    }

    private void keys(DayCell cell) {
        key(cell, "LEFT", day -> day.minusDays(1));
        key(cell, "RIGHT", day -> day.plusDays(1));
        key(cell, "UP", day -> day.minusWeeks(1));
        key(cell, "DOWN", day -> day.plusWeeks(1));
        key(cell, "PAGE_UP", day -> day.minusMonths(1));
        key(cell, "PAGE_DOWN", day -> day.plusMonths(1));
        key(cell, "shift PAGE_UP", day -> day.minusYears(1));
        key(cell, "shift PAGE_DOWN", day -> day.plusYears(1));
        key(cell, "HOME", CalendarPresenter::monday);
        key(cell, "END", CalendarPresenter::sunday);
        Parts.act(cell, "T", presenter::toToday);
        Parts.act(cell, "alt shift LEFT", () -> presenter.toWritten(false));
        Parts.act(cell, "alt shift RIGHT", () -> presenter.toWritten(true));
        Parts.act(cell, "ENTER", () -> choose(cell.day()));
    }

    private void key(DayCell cell, String key, Function<LocalDate, LocalDate> step) {
        Parts.act(cell, key, () -> presenter.move(step));
    }

    private void draw(MonthShown shown) {
        boolean inside = cells.stream().anyMatch(JComponent::isFocusOwner);
        String said = ui.formats().month(shown.month());
        title.setText(said.substring(0, 1).toUpperCase(ui.texts().locale()) + said.substring(1));
        DayCell at = cells.get(shown.cell());
        at.show(shown);
        if (inside) {
            at.requestFocusInWindow();
        }
        cells.forEach(cell -> cell.show(shown));
    }

    private void focusDay() {
        cells.get(presenter.month().now().cell()).requestFocusInWindow();
    }

    private void typed() {
        presenter.typed(field.getText()).ifPresentOrElse(this::choose, () -> right(false));
    }

    private void right(boolean readable) {
        field.putClientProperty("JComponent.outline", readable ? null : "warning");
        wrong.setVisible(!readable);
        if (popup.isVisible()) {
            popup.pack();
        }
    }

    private void choose(LocalDate day) {
        popup.setVisible(false);
        presenter.choose(day);
    }
}
