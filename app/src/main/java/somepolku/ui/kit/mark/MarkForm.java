package somepolku.ui.kit.mark;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.DayMark.Sort;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.FormRows.Field;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Segments;
import somepolku.ui.kit.part.TextUndo;

/** The form of one mark, for the side of a page. */
public final class MarkForm {
    private static final int TEXT = 286;

    private final Ui ui;
    private final MarkPresenter presenter;
    private final Parts parts;
    private final Card card =
            new Card(new MigLayout("ins 12 16 14 16, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "[32!]8[]"));
    private final JLabel title;
    private final Segments<Sort> sorts;
    private final JTextField first;
    private final JTextField last;
    private final JTextField reason;
    private final JPanel wrong = Parts.panel("ins 0", "", "");
    private final JButton remove;
    private final JButton save;
    private Sort sort = Sort.EXCEPTIONAL;
    private Optional<MarkState> shown = Optional.empty();

    public MarkForm(Ui ui, MarkPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        card.setName("mark.form");
        title = parts.label("h4", "");
        sorts = new Segments<>(
                "mark.sort",
                ui.text("kit.mark.sort"),
                List.of(Sort.values()),
                one -> ui.text(one == Sort.EXCEPTIONAL ? "kit.mark.short.exceptional" : "kit.mark.short.unlogged"),
                one -> sort = one);
        first = field("mark.first");
        last = field("mark.last");
        reason = field("mark.reason");
        save = parts.primary("mark.save", "kit.mark.save", this::save);
        remove = parts.icon(
                "mark.remove",
                "kit.mark.remove",
                "trash-2",
                () -> presenter.state().now().edited().ifPresent(presenter::remove));
        JPanel head = Parts.panel("ins 0, gap 0, fill", "[]push[]", "[32!,center]");
        head.add(title);
        head.add(parts.icon("mark.close", "kit.mark.close", "x", presenter::close));
        card.add(head);
        card.add(
                new FormRows(parts, "[grow,fill,sg]12[grow,fill,sg]")
                        .line(new Field("kit.mark.sort", sorts, 32))
                        .line(new Field("kit.mark.first", first), new Field("kit.mark.last", last))
                        .line(new Field("kit.mark.reason", reason))
                        .panel(),
                "wmin 0");
        card.add(wrong);
        JPanel acts = Parts.panel("ins 0, gap 0", "[]push[]", "[32!]");
        acts.add(save, "h 32!");
        acts.add(remove);
        card.add(acts);
        card.add(parts.paragraph("small secondary", ui.text("kit.mark.note"), TEXT), "gaptop 10");
        presenter.state().follow(ui.lifetime(), this::draw);
    }

    public JComponent component() {
        return card;
    }

    public void focus() {
        reason.requestFocusInWindow();
    }

    private void draw(MarkState state) {
        card.setVisible(state.open());
        boolean other = shown.isEmpty()
                || !shown.get().edited().equals(state.edited())
                || !shown.get().proposed().equals(state.proposed())
                || !shown.get().open();
        shown = Optional.of(state);
        if (state.open() && other) {
            sort = state.edited().map(mark -> mark.sort()).orElse(Sort.EXCEPTIONAL);
            sorts.choose(sort);
            first.setText(ui.formats().date(state.proposed().first()));
            last.setText(ui.formats().date(state.proposed().last()));
            reason.setText(state.edited().map(mark -> mark.reason()).orElse(""));
        }
        title.setText(ui.text(state.edited().isPresent() ? "kit.mark.edit" : "kit.mark.add"));
        Changing.control(ui, save);
        Changing.control(ui, remove, state.edited().isPresent());
        wrong.removeAll();
        if (!state.wrong().isEmpty()) {
            JComponent why = parts.paragraph("medium warning", state.wrong(), TEXT);
            why.setName("mark.wrong");
            wrong.add(why);
        }
        wrong.setVisible(!state.wrong().isEmpty());
        card.revalidate();
        card.repaint();
    }

    private void save() {
        if (!ui.work().ledger().readOnly()) {
            presenter.save(sort, first.getText(), last.getText(), reason.getText());
        }
    }

    private JTextField field(String key) {
        JTextField field = parts.field(key, "kit." + key);
        TextUndo.on(field);
        field.addActionListener(event -> save());
        Parts.act(field, "ESCAPE", presenter::close);
        return field;
    }
}
