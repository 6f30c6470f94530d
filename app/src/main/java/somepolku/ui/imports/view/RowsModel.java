package somepolku.ui.imports.view;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import somepolku.ui.imports.model.PreviewRow;

/** The preview's lines as a table; each cell holds its whole line, and the renderers choose from it. */
final class RowsModel extends AbstractTableModel {
    static final int FILE = 0;
    static final int CONTENT = 1;
    static final int READ = 2;
    static final int ADDED = 3;
    static final int CHANGED = 4;
    static final int SAME = 5;
    static final int SKIPPED = 6;

    private final List<String> names;
    private List<PreviewRow> rows = List.of();

    RowsModel(List<String> names) {
        this.names = List.copyOf(names);
    }

    void show(List<PreviewRow> next) {
        if (!next.equals(rows)) {
            rows = next;
            fireTableDataChanged();
        }
    }

    PreviewRow row(int at) {
        return rows.get(at);
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
        return rows.get(row);
    }

    /** The count that stands in a column. */
    static int count(PreviewRow row, int column) {
        return switch (column) {
            case READ -> row.counts().read();
            case ADDED -> row.counts().added();
            case CHANGED -> row.counts().changed();
            case SAME -> row.counts().same();
            default -> row.counts().skipped();
        };
    }
}
