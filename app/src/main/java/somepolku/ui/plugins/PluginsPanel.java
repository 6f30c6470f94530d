package somepolku.ui.plugins;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Tables;
import somepolku.work.port.Channels.PluginStatus;

/** Draws the list of plugins, and below it what can be done about the chosen one and what it is like. */
final class PluginsPanel extends JPanel {
    private static final List<String> COLUMNS = List.of("id", "version", "state", "source", "why");
    private static final int[] WIDTHS = {130, 80, 110, 330, 400};
    private static final int PADDING = 16;

    private final PluginsPresenter presenter;
    private final ListModel<PluginStatus> model;
    private final JTable table;
    private final Card card = new Card(new BorderLayout());
    private final ChosenPlugin below;
    private final ChosenDetails details;
    private final JComponent empty;
    private boolean drawing;

    PluginsPanel(Ui ui, PluginsPresenter presenter) {
        super(new BorderLayout());
        this.presenter = presenter;
        setOpaque(false);
        setName("plugins");
        Region.mark(this);
        Parts parts = new Parts(ui.texts());
        model = new ListModel<>(
                COLUMNS.stream().map(name -> ui.text("plugins.column." + name)).toList(), this::cell);
        table = Named.as(new JTable(model), "plugins.table", ui.text("nav.plugins"));
        for (int column = 0; column < WIDTHS.length; column++) {
            table.getColumnModel().getColumn(column).setPreferredWidth(WIDTHS[column]);
        }
        Tables.align(table, Set.of());
        Parts.tabLeaves(table);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !drawing) {
                int row = table.getSelectedRow();
                presenter.choose(row < 0 ? Optional.empty() : Optional.of(model.row(row)));
            }
        });
        Parts.act(table, "DELETE", presenter::remove);
        below = new ChosenPlugin(ui, parts, presenter);
        empty = parts.paragraph("secondary", ui.text("plugins.empty"), 480);
        card.add(table.getTableHeader(), BorderLayout.NORTH);
        card.add(table);
        details = new ChosenDetails(ui, parts, presenter);
        JPanel page = new Page(
                "ins 20 24 24 24, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "[36!]4[20!]14[]14[]20[][]push");
        JPanel head = Parts.panel("ins 0, fill", "[grow][]", "[36!]");
        head.add(parts.label("h1", ui.text("nav.plugins")));
        head.add(parts.primary("plugins.add", "plugins.add", () -> ui.commands().run(Command.ADD_PLUGIN)));
        page.add(head);
        page.add(parts.label("secondary", ui.text("plugins.subtitle")));
        page.add(card, "growx, wmin 0");
        page.add(below, "growx");
        page.add(details, "growx");
        page.add(empty, "gaptop " + PADDING);
        add(Parts.scroll(page));
        presenter.plugins().follow(ui.lifetime(), this::show);
    }

    private void show(List<PluginStatus> plugins) {
        Optional<PluginStatus> chosen = presenter.chosen().now();
        drawing = true;
        model.show(plugins);
        // What was chosen stays chosen, also where its line now says something else.
        chosen.ifPresent(old -> {
            for (int row = 0; row < plugins.size(); row++) {
                if (plugins.get(row).id().equals(old.id())) {
                    table.setRowSelectionInterval(row, row);
                    return;
                }
            }
        });
        drawing = false;
        card.setVisible(!plugins.isEmpty());
        below.setVisible(!plugins.isEmpty());
        details.setVisible(!plugins.isEmpty());
        empty.setVisible(plugins.isEmpty());
    }

    private String cell(PluginStatus plugin, int column) {
        return switch (column) {
            case 0 -> plugin.id();
            case 1 -> plugin.version();
            case 2 -> presenter.state(plugin);
            case 3 -> presenter.source(plugin);
            default -> plugin.why();
        };
    }
}
