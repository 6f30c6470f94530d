package somepolku.ui.metrics.trail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.Reading;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Tables;
import somepolku.ui.metrics.trail.TrailState.Item;
import somepolku.ui.metrics.view.NotesView;

/** The values behind a figure, and of the chosen one where it comes from. Esc closes it. */
public final class TrailPanel {
    private static final int VALUE = 1;

    private final Parts parts;
    private final TrailPresenter presenter;
    private final Consumer<Reading> correct;
    private final Card card = new Card(new MigLayout(
            "ins 14 16 12 16, gap 0, fill, wrap 1, hidemode 3", "[grow,fill,0::]", "[32!]4[]8[grow,fill]10[]10[]"));
    private final JLabel name;
    private final JLabel value;
    private final NotesView how;
    private final ListModel<Item> items;
    private final JTable table;
    private final NotesView told;
    private final JPanel acts = Parts.panel("ins 0, gap 0 8, fillx, hidemode 3, wrap 1", "[grow,fill,0::]", "");
    private final JCheckBox estimate;
    private final JTextField why;
    private final JButton corrects;
    private final JButton removes;
    private boolean drawing;

    /** @param correct opens the form for a typed value once more */
    public TrailPanel(TrailPresenter presenter, Parts parts, Consumer<Reading> correct) {
        this.parts = parts;
        this.presenter = presenter;
        this.correct = correct;
        card.setName("metrics.trail");
        name = parts.label("medium secondary", "");
        value = parts.label("h4", "");
        value.setName("metrics.trail.value");
        how = new NotesView(parts);
        told = new NotesView(parts);
        told.setName("metrics.trail.told");
        items = new ListModel<>(
                List.of(
                        parts.text("metrics.column.days"),
                        parts.text("metrics.column.value"),
                        parts.text("metrics.column.source")),
                (item, column) -> column == 0 ? item.days() : column == VALUE ? item.value() : item.source());
        table = Named.as(new JTable(items), "metrics.trail.values", parts.text("metrics.trail"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Tables.align(table, Set.of(VALUE));
        table.getColumnModel().getColumn(0).setPreferredWidth(116);
        table.getColumnModel().getColumn(1).setPreferredWidth(66);
        table.getColumnModel().getColumn(2).setPreferredWidth(126);
        table.getSelectionModel().addListSelectionListener(event -> chosen());
        JScrollPane pane = Parts.scroll(table);
        estimate = Named.as(
                new JCheckBox(parts.text("metrics.trail.mark")),
                "metrics.trail.estimate",
                parts.text("metrics.trail.mark"));
        estimate.setOpaque(false);
        estimate.addActionListener(event -> mark());
        why = parts.field("metrics.trail.why", "metrics.trail.why");
        why.putClientProperty("JTextField.placeholderText", parts.text("metrics.trail.why"));
        why.addActionListener(event -> mark());
        corrects = parts.small(
                "metrics.trail.correct",
                "metrics.trail.correct",
                () -> reading().ifPresent(correct));
        removes = parts.small(
                "metrics.trail.remove", "metrics.trail.remove", () -> reading().ifPresent(presenter::remove));
        JPanel both = Parts.panel("ins 0, gap 0, hidemode 3", "[]8[]push", "[28!,center]");
        both.add(corrects);
        both.add(removes);
        acts.add(estimate);
        acts.add(why, "h 32!");
        acts.add(both);
        JPanel head = Parts.panel("ins 0, gap 0, fillx", "[grow,fill,0::]8[28!]", "[28!,center]");
        head.add(parts.label("h4", parts.text("metrics.trail")), "wmin 0");
        head.add(parts.icon("metrics.trail.close", "metrics.trail.close", "x", presenter::close), "w 28!, h 28!");
        JPanel figure = Parts.panel("ins 0, gap 0 2, fillx, wrap 1", "[grow,fill,0::]", "");
        figure.add(name, "wmin 0");
        figure.add(value, "wmin 0");
        figure.add(how, "growx, wmin 0");
        card.add(head);
        card.add(figure, "wmin 0");
        card.add(pane, "grow, wmin 0, hmin 60");
        card.add(told, "growx, wmin 0");
        card.add(acts, "growx, wmin 0");
        card.setVisible(false);
        card.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(javax.swing.KeyStroke.getKeyStroke("ESCAPE"), "close");
        card.getActionMap().put("close", new javax.swing.AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                presenter.close();
            }
        });
    }

    public JComponent component() {
        return card;
    }

    public void show(Optional<TrailState> shown) {
        boolean opens = shown.isPresent() && !card.isVisible();
        card.setVisible(shown.isPresent());
        shown.ifPresent(this::draw);
        if (opens) {
            table.requestFocusInWindow();
        }
    }

    private void draw(TrailState state) {
        int before = table.getSelectedRow();
        name.setText(state.name());
        value.setText(state.value());
        how.show(List.of(state.how()));
        items.show(state.items());
        int last = state.items().size() - 1;
        if (table.getSelectedRow() < 0 && last >= 0) {
            int at = Math.max(0, Math.min(before, last));
            table.setRowSelectionInterval(at, at);
        }
        chosen();
    }

    private Optional<Item> item() {
        int at = table.getSelectedRow();
        return at < 0 || at >= items.getRowCount() ? Optional.empty() : Optional.of(items.row(at));
    }

    private Optional<Reading> reading() {
        return item().flatMap(Item::reading);
    }

    private void chosen() {
        Optional<Reading> reading = reading();
        told.show(item().map(Item::told).orElse(List.of()));
        acts.setVisible(reading.isPresent() && !presenter.readOnly());
        reading.ifPresent(this::draw);
        card.revalidate();
    }

    private void draw(Reading reading) {
        drawing = true;
        estimate.setSelected(reading.estimate().isPresent());
        why.setVisible(reading.estimate().isPresent());
        if (!why.getText().equals(reading.estimate().orElse(""))) {
            why.setText(reading.estimate().orElse(""));
        }
        corrects.setVisible(reading.origin().isEmpty() && reading.about().isEmpty());
        removes.setToolTipText(reading.origin().isPresent() ? parts.text("metrics.trail.remove.imported") : null);
        drawing = false;
    }

    private void mark() {
        if (!drawing) {
            Optional<String> said = estimate.isSelected() ? Optional.of(why.getText()) : Optional.empty();
            reading().ifPresent(reading -> presenter.estimate(reading, said));
        }
    }
}
