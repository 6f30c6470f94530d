package somepolku.ui.imports.columns;

import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import somepolku.domain.term.ChannelId;
import somepolku.importing.DateOrder;
import somepolku.importing.grid.Grid;
import somepolku.importing.mapping.Mapping;
import somepolku.importing.table.TableRules.Covers;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** The columns one below the other, how the table is written, and what would come of its first rows. */
public final class ColumnsPanel {
    private static final int EXAMPLES = 3;

    private final Ui ui;
    private final ColumnsPresenter presenter;
    private final Parts parts;
    private final JPanel page = Parts.panel(
            "ins 0, gap 0, fill, hidemode 3",
            "[grow,fill]",
            "[120:pref:,grow 60,fill]10[]10[110:pref:,grow 40,fill]10[32!]");
    private final JPanel rows = Parts.panel(
            "ins 12 16 12 16, gap 12 6, fillx, hidemode 2",
            "[120:170:]12[grow,fill,60::]12[170!,fill]8[220!,fill]8[150!,fill]",
            "");
    private final JComboBox<ChannelId> channel;
    private final JComboBox<Covers> covers;
    private final JComboBox<Optional<DateOrder>> order;
    private final JComboBox<Character> decimal;
    private final JLabel coversLabel;
    private final JLabel orderLabel;
    private final DefaultListModel<String> recorded = new DefaultListModel<>();
    private final DefaultListModel<String> refused = new DefaultListModel<>();
    private final JLabel wrong;
    private final JButton accept;
    private final JButton forget;
    private final List<ColumnRow> columns = new ArrayList<>();
    private Optional<Grid> drawn = Optional.empty();
    private boolean quiet = true;

    public ColumnsPanel(Ui ui, ColumnsPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        this.parts = new Parts(ui.texts());
        page.setName("imports.columns.page");
        channel = parts.choice(
                "imports.columns.channel", "imports.columns.channel", presenter.channels(), presenter::said);
        covers = parts.choice(
                "imports.columns.covers", "imports.columns.covers", Arrays.asList(Covers.values()), presenter::said);
        order = parts.choice(
                "imports.columns.order",
                "imports.columns.order",
                Stream.concat(
                                Stream.of(Optional.<DateOrder>empty()),
                                Arrays.stream(DateOrder.values()).map(Optional::of))
                        .toList(),
                said -> said.map(presenter::said).orElseGet(() -> parts.text("imports.columns.order.shown")));
        decimal = parts.choice(
                "imports.columns.decimal",
                "imports.columns.decimal",
                List.of(',', '.'),
                sign -> parts.text(sign == ',' ? "imports.columns.decimal.comma" : "imports.columns.decimal.point"));
        coversLabel = parts.label("secondary", parts.text("imports.columns.covers"));
        orderLabel = parts.label("secondary", parts.text("imports.columns.order"));
        wrong = parts.label("warning", "");
        wrong.setName("imports.columns.wrong");
        accept = parts.primary("imports.columns.accept", "imports.columns.accept", presenter::accept);
        forget = parts.ordinary("imports.columns.forget", "imports.columns.forget", presenter::forget);
        Card all = new Card(new MigLayout("ins 0, gap 0, fill", "[grow,fill]", "[grow,fill]"));
        all.add(Parts.scroll(top(rows)), "wmin 0, hmin 0");
        page.add(all, "cell 0 0, wmin 0, hmin 0");
        page.add(ways(), "cell 0 1, wmin 0");
        page.add(first(), "cell 0 2, wmin 0, hmin 0");
        page.add(acts(), "cell 0 3");
        channel.addActionListener(
                event -> heard(() -> presenter.channel(channel.getItemAt(channel.getSelectedIndex()))));
        covers.addActionListener(event -> heard(() -> presenter.covers(covers.getItemAt(covers.getSelectedIndex()))));
        order.addActionListener(event -> heard(() -> presenter.order(order.getItemAt(order.getSelectedIndex()))));
        decimal.addActionListener(
                event -> heard(() -> presenter.decimal(decimal.getItemAt(decimal.getSelectedIndex()))));
        presenter.state().follow(ui.lifetime(), this::show);
    }

    public JComponent component() {
        return page;
    }

    public void focus() {
        if (!columns.isEmpty()) {
            columns.get(0).first().requestFocusInWindow();
        }
    }

    /** As the filled button does. */
    public void press() {
        accept.doClick();
    }

    private void heard(Runnable act) {
        if (!quiet) {
            act.run();
        }
    }

    private static JComponent top(JComponent view) {
        JPanel top = Parts.panel("ins 0, gap 0, fillx", "[grow,fill]", "[]push");
        top.add(view, "wmin 0");
        return top;
    }

    private JComponent ways() {
        JPanel ways = Parts.panel("ins 0, gap 8, hidemode 3", "[]8[]16[]8[]16[]8[]16[]8[]", "[32!,center]");
        ways.add(parts.label("secondary", parts.text("imports.columns.channel")));
        ways.add(channel, "h 32!, w 130!");
        ways.add(coversLabel);
        ways.add(covers, "h 32!, w 130!");
        ways.add(orderLabel);
        ways.add(order, "h 32!, w 150!");
        ways.add(parts.label("secondary", parts.text("imports.columns.decimal")));
        ways.add(decimal, "h 32!, w 100!");
        return ways;
    }

    private JComponent first() {
        Card card = new Card(new MigLayout(
                "ins 12 16 12 16, gap 16 6, fill, hidemode 3",
                "[grow 40,fill,0::]16[grow 60,fill,0::]",
                "[][grow,fill]"));
        card.add(parts.label("h4", parts.text("imports.columns.recorded")), "cell 0 0, wmin 0");
        card.add(parts.label("h4", parts.text("imports.columns.refused")), "cell 1 0, wmin 0");
        card.add(Parts.scroll(list("imports.columns.recorded", recorded)), "cell 0 1, wmin 0, hmin 0");
        card.add(Parts.scroll(list("imports.columns.refused", refused)), "cell 1 1, wmin 0, hmin 0");
        return card;
    }

    private JList<String> list(String name, DefaultListModel<String> model) {
        JList<String> list = Named.as(new WholeLines(model), name, parts.text(name));
        list.setOpaque(false);
        list.setFixedCellHeight(24);
        list.setVisibleRowCount(4);
        return list;
    }

    /** As wide as there is room; what is longer is told in full under the pointer. */
    private static final class WholeLines extends JList<String> {
        private static final long serialVersionUID = 1L;

        WholeLines(DefaultListModel<String> model) {
            super(model);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public @Nullable String getToolTipText(MouseEvent event) {
            int at = locationToIndex(event.getPoint());
            return at < 0 ? null : getModel().getElementAt(at);
        }
    }

    private JComponent acts() {
        JPanel acts = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[grow,fill,0::]8[]8[]8[]0", "[32!,center]");
        acts.add(wrong, "wmin 0");
        acts.add(forget, "h 32!");
        acts.add(parts.ordinary("imports.columns.cancel", "imports.cancel", presenter::close), "h 32!");
        acts.add(accept, "h 32!");
        return acts;
    }

    private void show(ColumnsState state) {
        if (state.sight().isEmpty() || state.mapping().isEmpty()) {
            drawn = Optional.empty();
            return;
        }
        Grid grid = state.sight().get().grid();
        Mapping mapping = state.mapping().get();
        if (!drawn.equals(Optional.of(grid))) {
            drawn = Optional.of(grid);
            fill(grid);
        }
        columns.forEach(column -> column.show(mapping));
        quiet = true;
        choose(mapping);
        coversLabel.setVisible(!mapping.deeds());
        covers.setVisible(!mapping.deeds());
        order.setVisible(state.asks());
        orderLabel.setVisible(state.asks());
        quiet = false;
        recorded.clear();
        recorded.addAll(state.recorded());
        refused.clear();
        refused.addAll(state.refused().isEmpty() ? List.of(parts.text("imports.columns.none")) : state.refused());
        boolean open = ColumnsPresenter.open(state);
        wrong.setText(open ? parts.text("imports.columns.ask") : state.wrong());
        accept.setEnabled(state.wrong().isEmpty() && !open);
        forget.setVisible(state.sight().get().remembered());
        page.revalidate();
        page.repaint();
    }

    private void choose(Mapping mapping) {
        ChannelId of = mapping.channel().equals(ChannelId.NONE) ? ChannelId.OWN : mapping.channel();
        channel.setSelectedItem(of);
        if (!of.equals(channel.getSelectedItem())) {
            channel.addItem(of);
            channel.setSelectedItem(of);
        }
        covers.setSelectedItem(mapping.covers());
        order.setSelectedItem(mapping.order());
        decimal.setSelectedItem(mapping.decimal());
    }

    private void fill(Grid grid) {
        rows.removeAll();
        columns.clear();
        for (int at = 0; at < grid.header().size(); at++) {
            List<String> cells = ui.calm().on()
                    ? List.of()
                    : grid.cells(at).stream()
                            .limit(EXAMPLES)
                            .map(cell -> cell.replaceAll("\\s+", " "))
                            .toList();
            ColumnRow row = new ColumnRow(parts, presenter, at, cells);
            row.addTo(rows);
            columns.add(row);
        }
    }
}
