package somepolku.ui.today;

import java.awt.Component;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** The way to any day: a date to type, and a month to point at. */
final class CalendarPopup {
    private static final int CELLS = 42;

    private final Ui ui;
    private final TodayPresenter presenter;
    private final JPopupMenu popup = new JPopupMenu();
    private final JTextField field;
    private final JLabel title;
    private final List<JButton> cells = new ArrayList<>();
    private YearMonth month = YearMonth.of(1970, 1);

    CalendarPopup(Ui ui, TodayPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        Parts parts = new Parts(ui.texts());
        field = parts.field("calendar.date", "today.calendar.date");
        field.addActionListener(event -> typed());
        title = parts.label("strong", "");
        title.setHorizontalAlignment(SwingConstants.CENTER);
        JPanel body = Parts.panel("ins 12, gap 2, wrap 7", "[36!,fill]".repeat(7), "");
        body.add(parts.label("mediumStrong", ui.text("today.calendar.date")), "span 7, gapbottom 4");
        body.add(field, "span 7, growx, h 36!, gapbottom 8");
        body.add(parts.icon("calendar.previous", "today.calendar.previous", "chevron-left", () -> turn(-1)));
        body.add(title, "span 5, growx");
        body.add(parts.icon("calendar.next", "today.calendar.next", "chevron-right", () -> turn(1)));
        LocalDate monday = LocalDate.of(2024, 1, 1);
        for (int day = 0; day < 7; day++) {
            JLabel name = parts.label("small secondary", ui.formats().weekday(monday.plusDays(day)));
            name.setHorizontalAlignment(SwingConstants.CENTER);
            body.add(name);
        }
        for (int at = 0; at < CELLS; at++) {
            int mine = at;
            JButton cell = Parts.styled(Named.as(new JButton(), "calendar.day." + at, ""), "calendarDay");
            cell.addActionListener(event -> choose(day(mine)));
            arrows(cell, mine);
            cells.add(cell);
            body.add(cell, "h 30!");
        }
        popup.setName("calendar");
        popup.add(body);
    }

    void show(Component at) {
        LocalDate day = presenter.day().now().day();
        month = YearMonth.from(day);
        field.setText(ui.formats().date(day));
        field.selectAll();
        fill();
        popup.show(at, 0, at.getHeight() + 4);
        field.requestFocusInWindow();
    }

    private void fill() {
        String said = ui.formats().month(month);
        title.setText(said.substring(0, 1).toUpperCase(ui.texts().locale()) + said.substring(1));
        for (int at = 0; at < CELLS; at++) {
            LocalDate day = day(at);
            boolean chosen = day.equals(presenter.day().now().day());
            JButton cell = cells.get(at);
            cell.setText(String.valueOf(day.getDayOfMonth()));
            cell.getAccessibleContext().setAccessibleName(ui.formats().day(day));
            Parts.styled(
                    cell,
                    chosen
                            ? "calendarDay calendarChosen"
                            : YearMonth.from(day).equals(month) ? "calendarDay" : "calendarDay calendarOther");
        }
    }

    /** The grid begins on the Monday on or before the first of the month. */
    private LocalDate day(int cell) {
        LocalDate first = month.atDay(1);
        return first.minusDays(first.getDayOfWeek().getValue() - 1L).plusDays(cell);
    }

    private void arrows(JButton cell, int at) {
        Parts.act(cell, "LEFT", () -> focus(at - 1));
        Parts.act(cell, "RIGHT", () -> focus(at + 1));
        Parts.act(cell, "UP", () -> focus(at - 7));
        Parts.act(cell, "DOWN", () -> focus(at + 7));
        Parts.act(cell, "ENTER", () -> choose(day(at)));
    }

    private void focus(int cell) {
        if (cell >= 0 && cell < CELLS) {
            cells.get(cell).requestFocusInWindow();
        }
    }

    private void turn(int months) {
        month = month.plusMonths(months);
        fill();
        popup.pack();
    }

    private void typed() {
        ui.formats()
                .parseDay(field.getText())
                .ifPresentOrElse(this::choose, () -> field.putClientProperty("JComponent.outline", "warning"));
    }

    private void choose(LocalDate day) {
        field.putClientProperty("JComponent.outline", null);
        popup.setVisible(false);
        presenter.goTo(day);
    }
}
