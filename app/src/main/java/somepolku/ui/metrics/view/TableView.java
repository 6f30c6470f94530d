package somepolku.ui.metrics.view;

import java.util.List;
import java.util.Set;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Tables;
import somepolku.ui.metrics.model.MetricsState.Row;

/** The chart's twin: every value of the range in a table. */
public final class TableView {
    private static final int VALUE = 1;

    private final ListModel<Row> values;
    private final JTable table;
    private final JScrollPane pane;

    public TableView(Parts parts) {
        values = new ListModel<>(
                List.of(
                        parts.text("metrics.column.days"),
                        parts.text("metrics.column.value"),
                        parts.text("metrics.column.source")),
                (row, column) -> column == 0 ? row.days() : column == VALUE ? row.value() : row.source());
        table = Named.as(new JTable(values), "metrics.table", parts.text("metrics.view.table"));
        Tables.align(table, Set.of(VALUE));
        table.getColumnModel().getColumn(0).setPreferredWidth(280);
        table.getColumnModel().getColumn(1).setPreferredWidth(140);
        table.getColumnModel().getColumn(2).setPreferredWidth(260);
        pane = Parts.scroll(table);
    }

    public JScrollPane component() {
        return pane;
    }

    public void show(List<Row> rows) {
        values.show(rows);
    }
}
