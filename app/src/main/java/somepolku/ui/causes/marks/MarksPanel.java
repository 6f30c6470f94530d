package somepolku.ui.causes.marks;

import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.DayMark;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.mark.MarkForm;
import somepolku.ui.kit.mark.MarkPresenter;
import somepolku.ui.kit.mark.MarkState;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.ListModel;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Tables;

/** Every mark in a table, with the form of one beside it. */
public final class MarksPanel {
    private static final int TEXT = 560;

    private final MarkPresenter presenter;
    private final JPanel panel =
            Parts.panel("ins 14 0 0 0, gap 0, fill, hidemode 3", "[grow,fill]16[320!,fill]", "[32!]10[grow,fill]");
    private final ListModel<DayMark> rows;
    private final JTable table;
    private final Card list = new Card(new MigLayout("ins 0, gap 0, fill", "[grow,fill]", "[grow,fill]"));
    private final Card none = new Card(new MigLayout("ins 24 28 24 28, gap 0, wrap 1, aligny top", "[]", "[]8[]"));
    private final MarkForm form;
    private boolean opened;
    private boolean drawing;

    public MarksPanel(Ui ui, MarkPresenter presenter) {
        this.presenter = presenter;
        Parts parts = new Parts(ui.texts());
        rows = new ListModel<>(
                List.of(
                        parts.text("causes.marks.days"),
                        parts.text("causes.marks.sort"),
                        parts.text("causes.marks.reason")),
                (mark, column) -> switch (column) {
                    case 0 -> presenter.days(mark);
                    case 1 -> presenter.said(mark.sort());
                    default -> mark.reason();
                });
        table = Named.as(new JTable(rows), "causes.marks", parts.text("causes.tab.marks"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        listen();
        form = new MarkForm(ui, presenter);
        JButton add = parts.ordinary(
                "causes.marks.add",
                "kit.mark.add",
                () -> presenter.add(ui.work().today()));
        add.setIcon(Icons.of("plus", 16));
        panel.add(Changing.control(ui, add), "growx 0, alignx left, h 32!, wrap");
        list.add(Parts.scroll(table), "grow, wmin 0, hmin 0");
        none.add(parts.label("h4", parts.text("causes.marks.none")));
        none.add(parts.paragraph("secondary", parts.text("kit.mark.note"), TEXT));
        panel.add(list, "cell 0 1, grow, wmin 0, hmin 0");
        panel.add(none, "cell 0 1, growx, aligny top, wmin 0");
        panel.add(form.component(), "cell 1 1, growx, growy 0, aligny top");
        presenter.state().follow(ui.lifetime(), this::draw);
    }

    private void listen() {
        Tables.align(table, Set.of());
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!drawing && !event.getValueIsAdjusting() && table.getSelectedRow() >= 0) {
                presenter.edit(rows.row(table.getSelectedRow()));
            }
        });
        Parts.act(table, "DELETE", () -> {
            if (table.getSelectedRow() >= 0) {
                presenter.remove(rows.row(table.getSelectedRow()));
            }
        });
    }

    public JComponent component() {
        return panel;
    }

    private void draw(MarkState state) {
        drawing = true;
        rows.show(state.all());
        drawing = false;
        list.setVisible(!state.all().isEmpty());
        none.setVisible(state.all().isEmpty());
        if (state.open() && !opened && state.edited().isEmpty() && panel.isShowing()) {
            form.focus();
        }
        opened = state.open();
        panel.revalidate();
        panel.repaint();
    }
}
