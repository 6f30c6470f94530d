package somepolku.ui.causes.view;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import somepolku.ui.causes.model.Detail.Row;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Tables;

/** The chart's twin: every value that was looked at, what was expected, and how often the action was done. */
public final class ValuesTable {
    private final ListModel<Row> rows;
    private final JTable table;
    private final JScrollPane pane;

    public ValuesTable(Parts parts, Consumer<LocalDate> open) {
        rows = new ListModel<>(
                List.of(
                        parts.text("causes.column.days"),
                        parts.text("causes.column.value"),
                        parts.text("causes.column.expected"),
                        parts.text("causes.column.deeds")),
                (row, column) -> switch (column) {
                    case 0 -> row.days();
                    case 1 -> row.value();
                    case 2 -> row.expected();
                    default -> row.deeds();
                });
        table = Named.as(new JTable(rows), "causes.table", parts.text("causes.face.table"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Tables.align(table, Set.of(1, 2, 3));
        table.getColumnModel().getColumn(0).setPreferredWidth(260);
        Runnable act = () -> {
            if (table.getSelectedRow() >= 0) {
                open.accept(rows.row(table.getSelectedRow()).first());
            }
        };
        Parts.act(table, "ENTER", act);
        table.getInputMap(JTable.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(javax.swing.KeyStroke.getKeyStroke("ENTER"), "ENTER");
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    act.run();
                }
            }
        });
        pane = Parts.scroll(table);
    }

    public JScrollPane component() {
        return pane;
    }

    public void show(List<Row> next) {
        rows.show(next);
    }
}
