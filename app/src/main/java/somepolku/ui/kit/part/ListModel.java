package somepolku.ui.kit.part;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** A list as a table that is only read: one line for each element, with what a column says of it. */
public final class ListModel<R> extends AbstractTableModel {
    private final List<String> names;
    private final transient Cell<R> cell;
    private transient List<R> rows = List.of();

    /** What stands in a cell. */
    public interface Cell<R> {
        Object of(R row, int column);
    }

    public ListModel(List<String> names, Cell<R> cell) {
        this.names = List.copyOf(names);
        this.cell = cell;
    }

    /** Shows other lines; the same ones leave selection and scrolling where they are. */
    public void show(List<R> next) {
        if (!next.equals(rows)) {
            rows = List.copyOf(next);
            fireTableDataChanged();
        }
    }

    public R row(int at) {
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
        return cell.of(rows.get(row), column);
    }
}
