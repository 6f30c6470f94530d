package somepolku.ui.today.mark;

import java.time.LocalDate;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.journal.DayMark;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.mark.MarkForm;
import somepolku.ui.kit.mark.MarkPresenter;
import somepolku.ui.kit.mark.MarkState;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;

/** The marks of the day, a link that adds one, or the form while it is open. It draws itself anew in its place. */
public final class MarkCard {
    private static final int WIDTH = 286;

    private final Ui ui;
    private final MarkPresenter presenter;
    private final Parts parts;
    private final MarkForm form;
    private final JPanel panel = Parts.panel("ins 0, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "");
    private final JPanel rows = Parts.panel("ins 0, gap 0, wrap 1, fillx", "[grow,fill]", "");
    private LocalDate day;
    private boolean open;

    public MarkCard(Ui ui, MarkPresenter presenter, LocalDate day) {
        this.ui = ui;
        this.presenter = presenter;
        this.day = day;
        parts = new Parts(ui.texts());
        form = new MarkForm(ui, presenter);
        panel.add(rows);
        panel.add(form.component());
        presenter.state().follow(ui.lifetime(), this::draw);
    }

    /** On the day that is in sight. */
    public JComponent view(LocalDate shown) {
        if (!shown.equals(day)) {
            day = shown;
            presenter.close();
            draw(presenter.state().now());
        }
        return panel;
    }

    private void draw(MarkState state) {
        rows.removeAll();
        List<DayMark> marks = state.on(day);
        for (int at = 0; at < marks.size(); at++) {
            rows.add(row(marks.get(at), at), "gapbottom 8");
        }
        JButton add = Parts.styled(parts.link("mark.day", "today.mark", () -> presenter.add(day)), "smallLink");
        rows.add(Changing.control(ui, add, !day.isAfter(ui.work().today())), "growx 0, pad 0 -3 0 0");
        rows.setVisible(!state.open());
        if (state.open() && !open) {
            Edt.later(form::focus);
        }
        open = state.open();
        panel.revalidate();
        panel.repaint();
    }

    private JComponent row(DayMark mark, int at) {
        Card card = new Card(new MigLayout("ins 10 16 10 12, gap 0, fillx, wrap 2", "[grow,fill]8[]", "[]2[]"));
        card.setName("mark." + at);
        card.add(parts.label("strong", presenter.said(mark.sort())), "wmin 0");
        card.add(
                Parts.styled(
                        parts.link("mark.change." + at, "today.mark.change", () -> presenter.edit(mark)), "smallLink"),
                "spany 2, aligny top");
        String reason = mark.reason().isEmpty() ? "" : " \u00b7 " + mark.reason();
        card.add(parts.paragraph("medium secondary", presenter.days(mark) + reason, WIDTH - 60));
        return card;
    }
}
