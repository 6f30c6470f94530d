package somepolku.ui.plugins;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import somepolku.ui.kit.Ui;
import somepolku.work.port.Channels.PluginStatus;

/** The plugins as rows of a table. */
final class PluginTable extends AbstractTableModel {
    private static final List<String> COLUMNS = List.of("id", "version", "state", "source", "why");

    private final transient Ui ui;
    private final transient PluginsPresenter presenter;
    private transient List<PluginStatus> rows = List.of();

    PluginTable(Ui ui, PluginsPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
    }

    void show(List<PluginStatus> plugins) {
        rows = plugins;
        fireTableDataChanged();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return ui.text("plugins.column." + COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        PluginStatus plugin = rows.get(row);
        return switch (column) {
            case 0 -> plugin.id();
            case 1 -> plugin.version();
            case 2 -> presenter.state(plugin);
            case 3 -> plugin.source();
            default -> plugin.why();
        };
    }
}
