package somepolku.ui.year;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import somepolku.analysis.days.DayTally;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Tables;

/** The map's twin: every day on which something was done, newest first. Enter or a double click opens one. */
final class YearTable {
    private final Parts parts;
    private final YearPresenter presenter;
    private final JScrollPane pane;
    private ListModel<DayTally> model = new ListModel<>(List.of(), (row, column) -> "");
    private JTable table = new JTable();
    private boolean calm;

    YearTable(Parts parts, YearPresenter presenter) {
        this.parts = parts;
        this.presenter = presenter;
        pane = Parts.scroll(table);
    }

    JScrollPane component() {
        return pane;
    }

    void show(YearState state) {
        if (table.getColumnCount() == 0 || calm != state.calm()) {
            calm = state.calm();
            build();
        }
        List<DayTally> days = new ArrayList<>(state.map().days().values());
        Collections.reverse(days);
        model.show(days);
    }

    private void build() {
        List<String> names = calm
                ? List.of(parts.text("year.column.day"), parts.text("year.column.channels"))
                : List.of(
                        parts.text("year.column.day"),
                        parts.text("year.column.channels"),
                        parts.text("year.column.deeds"),
                        parts.text("year.column.minutes"));
        model = new ListModel<>(names, this::cell);
        table = Named.as(new JTable(model), "year.table", parts.text("year.table"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Tables.align(table, calm ? Set.of() : Set.of(2, 3));
        table.getColumnModel().getColumn(0).setPreferredWidth(180);
        table.getColumnModel().getColumn(1).setPreferredWidth(480);
        Parts.act(table, "ENTER", this::open);
        Parts.act(table, "ESCAPE", presenter::back);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    open();
                }
            }
        });
        pane.setViewportView(table);
    }

    /** Minutes that nobody wrote are no zero. */
    private Object cell(DayTally day, int column) {
        return switch (column) {
            case 0 -> presenter.words().ui().formats().day(day.day());
            case 1 -> presenter.words().channels(day);
            case 2 -> day.deeds();
            default -> day.minutes() == 0 ? "?" : day.minutes();
        };
    }

    private void open() {
        if (table.getSelectedRow() >= 0) {
            presenter.open(model.row(table.getSelectedRow()).day());
        }
    }
}
