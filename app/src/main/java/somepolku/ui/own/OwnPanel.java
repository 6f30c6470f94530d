package somepolku.ui.own;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Tables;
import somepolku.work.metric.OwnMetrics.Own;

/** Draws one's own metrics on the left and the form for one of them on the right. */
final class OwnPanel {
    private static final int WIDTH = 700;

    private final Parts parts;
    private final OwnPresenter presenter;
    private final JPanel page;
    private final JScrollPane pane;
    private final JComponent nothing;
    private final OwnForm form;
    private ListModel<Own> model = new ListModel<>(List.of(), (row, column) -> "");
    private JTable table = new JTable();
    private boolean calm;
    private boolean drawing;

    OwnPanel(Ui ui, OwnPresenter presenter) {
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        form = new OwnForm(ui, presenter);
        pane = Parts.scroll(table);
        nothing = parts.paragraph("secondary", parts.text("own.none"), 420);
        page = Region.mark(Parts.panel(
                "ins 20 24 24 24, gap 0, fill, hidemode 3",
                "[grow,fill]16[352!,fill]",
                "[36!,center]4[]12[grow,fill]"));
        page.setName("own");
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[]push[]8[]", "[36!,center]");
        head.add(parts.label("h1", ui.text("own.title")));
        var fresh = parts.ordinary("own.new", "own.new", () -> {
            presenter.choose(Optional.empty());
            form.focus();
        });
        fresh.setIcon(Icons.of("plus", 16));
        head.add(Changing.control(ui, fresh), "h 32!");
        head.add(parts.ordinary("own.back", "own.back", presenter::back), "h 32!");
        page.add(head, "span 2, growx, wrap");
        page.add(parts.paragraph("secondary", ui.text("own.about"), WIDTH), "span 2, wrap");
        Card card = new Card(new MigLayout("ins 0, gap 0, fill, hidemode 3", "[grow,fill]", "[][grow,fill]"));
        card.add(nothing, "gap 16 16 16 16, wrap");
        card.add(pane, "grow, wmin 0, hmin 0, pushy");
        page.add(card, "grow, wmin 0, hmin 0");
        page.add(form.component(), "grow, hmin 0");
        ui.look().listen(ui.lifetime(), this::draw);
        ui.channelsChanged().listen(ui.lifetime(), form::channels);
        presenter.state().follow(ui.lifetime(), state -> draw());
    }

    JComponent component() {
        return page;
    }

    void focus() {
        if (presenter.state().now().metrics().isEmpty()) {
            form.focus();
        } else {
            table.requestFocusInWindow();
        }
    }

    private void draw() {
        OwnState state = presenter.state().now();
        if (table.getColumnCount() == 0 || calm != state.calm()) {
            calm = state.calm();
            build();
        }
        List<Own> metrics = state.metrics();
        drawing = true;
        model.show(metrics);
        int row = IntStream.range(0, metrics.size())
                .filter(at -> state.chosen()
                        .equals(Optional.of(metrics.get(at).metric().id())))
                .findFirst()
                .orElse(-1);
        if (row < 0) {
            table.clearSelection();
        } else if (row != table.getSelectedRow()) {
            table.setRowSelectionInterval(row, row);
        }
        drawing = false;
        nothing.setVisible(metrics.isEmpty());
        pane.setVisible(!metrics.isEmpty());
        form.show(state);
        page.revalidate();
        page.repaint();
    }

    private void build() {
        List<String> plain =
                List.of(parts.text("own.name"), parts.text("own.column.channel"), parts.text("own.column.unit"));
        List<String> columns =
                calm ? plain : List.of(plain.get(0), plain.get(1), plain.get(2), parts.text("own.column.readings"));
        model = new ListModel<>(columns, this::cell);
        table = Named.as(new JTable(model), "own.table", parts.text("own.title"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Tables.align(table, calm ? Set.of() : Set.of(3));
        table.getSelectionModel().addListSelectionListener(event -> {
            int row = table.getSelectedRow();
            if (!drawing && !event.getValueIsAdjusting() && row >= 0) {
                presenter.choose(Optional.of(model.row(row).metric().id()));
            }
        });
        Parts.act(table, "ENTER", form::focus);
        Parts.act(table, "DELETE", presenter::remove);
        Parts.act(table, "ESCAPE", presenter::back);
        pane.setViewportView(table);
    }

    private Object cell(Own one, int column) {
        return switch (column) {
            case 0 -> one.info().name();
            case 1 -> presenter.about(one);
            case 2 -> one.info().unit();
            default -> one.readings();
        };
    }
}
