package somepolku.ui.plugins;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Tables;
import somepolku.work.port.Channels.PluginStatus;

/** Draws the list of plugins. */
final class PluginsPanel extends JPanel {
    private static final List<String> COLUMNS = List.of("id", "version", "state", "source", "why");
    private static final int[] WIDTHS = {110, 140, 100, 370, 330};
    private static final int PADDING = 16;

    private final ListModel<PluginStatus> model;
    private final JTable table;
    private final Card card = new Card(new BorderLayout());
    private final JComponent empty;

    PluginsPanel(Ui ui, PluginsPresenter presenter) {
        super(new MigLayout(
                "ins 20 24 24 24, gap 0, wrap 1, fill, hidemode 3", "[grow,fill]", "[36!]4[20!]14[][]push"));
        setOpaque(false);
        setName("plugins");
        Region.mark(this);
        Parts parts = new Parts(ui.texts());
        model = new ListModel<>(
                COLUMNS.stream().map(name -> ui.text("plugins.column." + name)).toList(),
                (plugin, column) -> cell(presenter, plugin, column));
        table = Named.as(new JTable(model), "plugins.table", ui.text("nav.plugins"));
        for (int column = 0; column < WIDTHS.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(WIDTHS[column]);
        }
        Tables.align(table, Set.of());
        empty = parts.paragraph("secondary", ui.text("plugins.empty"), 480);
        card.add(table.getTableHeader(), BorderLayout.NORTH);
        card.add(table);
        add(parts.label("h1", ui.text("nav.plugins")));
        add(parts.label("secondary", ui.text("plugins.subtitle")));
        add(card, "growx");
        add(empty, "gaptop " + PADDING);
        presenter.plugins().follow(ui.lifetime(), this::show);
    }

    private void show(List<PluginStatus> plugins) {
        model.show(plugins);
        card.setVisible(!plugins.isEmpty());
        empty.setVisible(plugins.isEmpty());
    }

    private static String cell(PluginsPresenter presenter, PluginStatus plugin, int column) {
        return switch (column) {
            case 0 -> plugin.id();
            case 1 -> plugin.version();
            case 2 -> presenter.state(plugin);
            case 3 -> plugin.source();
            default -> plugin.why();
        };
    }
}
