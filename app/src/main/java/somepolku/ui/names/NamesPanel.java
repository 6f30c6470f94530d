package somepolku.ui.names;

import java.awt.Component;
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
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.blank.EmptyCard;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.kit.part.Segments;
import somepolku.ui.kit.part.Tables;
import somepolku.work.naming.NameSort;
import somepolku.work.naming.NameUse;

/** Draws the names on the left and what becomes of the chosen one on the right. */
final class NamesPanel {
    private static final int WIDTH = 700;

    private final Parts parts;
    private final NamesPresenter presenter;
    private final JPanel page;
    private final Segments<NameSort> sorts;
    private final JScrollPane pane;
    private final JComponent nothing;
    private final NameForm form;
    private final Card card = new Card(new MigLayout("ins 0, gap 0, fill", "[grow,fill]", "[grow,fill]"));
    private ListModel<NameUse> model = new ListModel<>(List.of(), (row, column) -> "");
    private JTable table = new JTable();
    private boolean calm;
    private boolean drawing;
    private boolean asked;

    NamesPanel(Ui ui, NamesPresenter presenter) {
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        form = new NameForm(ui, presenter);
        sorts = new Segments<>(
                "names.sort",
                ui.text("names.sort"),
                List.of(NameSort.values()),
                presenter.words()::sort,
                presenter::sort);
        pane = Parts.scroll(table);
        nothing = Parts.panel("ins 0, fillx", "[grow,fill]", "[top]push");
        page = Region.mark(Parts.panel(
                "ins 20 24 24 24, gap 0, fill, hidemode 3",
                "[grow,fill]16[352!,fill]",
                "[36!,center]4[]12[32!,center]12[grow,fill]"));
        page.setName("names");
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[]push[]", "[36!,center]");
        head.add(parts.label("h1", ui.text("names.title")));
        head.add(parts.ordinary("names.back", "names.back", presenter::back), "h 32!");
        page.add(head, "span 2, growx, wrap");
        page.add(parts.paragraph("secondary", ui.text("names.about"), WIDTH), "span 2, wrap");
        page.add(sorts, "span 2, growx 0, alignx left, wrap");
        card.add(pane, "grow, wmin 0, hmin 0, pushy");
        page.add(nothing, "cell 0 3 2 1, grow, wmin 0, hmin 0");
        page.add(card, "cell 0 3, grow, wmin 0, hmin 0");
        page.add(form.component(), "cell 1 3, grow, hmin 0");
        ui.look().listen(ui.lifetime(), this::draw);
        presenter.state().follow(ui.lifetime(), state -> draw());
    }

    JComponent component() {
        return page;
    }

    void focus() {
        // Whether there are any names is read first.
        asked = presenter.state().now().names().isEmpty();
        if (nothing.isVisible()) {
            Region.first(nothing).or(() -> Region.first(sorts)).ifPresent(Component::requestFocusInWindow);
        } else {
            table.requestFocusInWindow();
        }
    }

    private void draw() {
        NamesState state = presenter.state().now();
        if (table.getColumnCount() == 0 || calm != state.calm()) {
            calm = state.calm();
            build();
        }
        sorts.choose(state.sort());
        List<NameUse> names = state.names().orElse(List.of());
        drawing = true;
        model.show(names);
        int row = IntStream.range(0, names.size())
                .filter(at -> state.chosen().equals(Optional.of(names.get(at).name())))
                .findFirst()
                .orElse(-1);
        if (row < 0) {
            table.clearSelection();
        } else if (row != table.getSelectedRow()) {
            table.setRowSelectionInterval(row, row);
            table.scrollRectToVisible(table.getCellRect(row, 0, true));
        }
        drawing = false;
        boolean none = state.names().isPresent() && names.isEmpty();
        boolean inside = Region.focused(card) || Region.focused(nothing);
        nothing.setVisible(none);
        nothing.removeAll();
        if (none) {
            nothing.add(empty(state.sort()));
        }
        card.setVisible(!none);
        form.component().setVisible(!none);
        form.show(state);
        if (asked && state.names().isPresent() || inside && !Region.focused(none ? nothing : card)) {
            focus();
        }
        page.revalidate();
        page.repaint();
    }

    private JComponent empty(NameSort sort) {
        JComponent foot = Parts.panel("ins 0, gap 0", "[]", "[32!]");
        if (sort != NameSort.PERSON) {
            foot.add(parts.primary("names.empty.act", "names.empty.act", presenter::write), "h 32!");
        }
        return EmptyCard.of(
                parts,
                "names.empty",
                parts.text("names.empty." + sort.word()),
                parts.text("names.none." + sort.word()),
                parts.text("names.empty.more"),
                foot);
    }

    private void build() {
        String name = parts.text("names.column.name");
        model = new ListModel<>(
                calm ? List.of(name) : List.of(name, parts.text("names.column.entries")),
                (use, column) -> column == 0
                        ? presenter.words().name(presenter.state().now().sort(), use.name())
                        : use.entries());
        boolean focused = table.isFocusOwner();
        table = Named.as(new JTable(model), "names.table", parts.text("names.table"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Tables.align(table, calm ? Set.of() : Set.of(1));
        table.getColumnModel().getColumn(0).setPreferredWidth(480);
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!drawing && !event.getValueIsAdjusting()) {
                chosen();
            }
        });
        Parts.act(table, "ENTER", form::focus);
        Parts.act(table, "ESCAPE", presenter::back);
        pane.setViewportView(table);
        if (focused) {
            table.requestFocusInWindow();
        }
    }

    private void chosen() {
        int row = table.getSelectedRow();
        presenter.choose(row < 0 ? Optional.empty() : Optional.of(model.row(row).name()));
    }
}
