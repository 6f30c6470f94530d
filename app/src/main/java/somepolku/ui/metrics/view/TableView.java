package somepolku.ui.metrics.view;

import java.util.List;
import java.util.Set;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Tables;
import somepolku.ui.metrics.model.MetricsState.Row;

/** The chart's twin: every value of the range in a table. */
public final class TableView {
    private static final int VALUE = 1;

    private final Values values;
    private final JTable table;
    private final JScrollPane pane;

    public TableView(Parts parts) {
        values = new Values(List.of(
                parts.text("metrics.column.days"),
                parts.text("metrics.column.value"),
                parts.text("metrics.column.source")));
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
        if (!rows.equals(values.rows)) {
            values.rows = rows;
            values.fireTableDataChanged();
        }
    }

    private static final class Values extends AbstractTableModel {
        private final List<String> names;
        private List<Row> rows = List.of();

        Values(List<String> names) {
            this.names = names;
        }

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return names.size();
        }

        @Override
        public String getColumnName(int column) {
            return names.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            Row shown = rows.get(row);
            return column == 0 ? shown.days() : column == 1 ? shown.value() : shown.source();
        }
    }
}
