package somepolku.ui.names;

import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.FormRows;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;
import somepolku.work.naming.Renaming;

/** The chosen name, the new one, and what that would change. */
final class NameForm {
    private static final int TEXT = 320;
    private static final int PAUSE = 350;

    private final Ui ui;
    private final NamesPresenter presenter;
    private final Parts parts;
    private final Card card =
            new Card(new MigLayout("ins 14 16 16 16, gap 0, wrap 1, fillx, hidemode 3", "[grow,fill]", "[32!]8[]"));
    private final JLabel title;
    private final JTextField field;
    private final JComponent row;
    private final JPanel preview = Parts.panel("ins 0, gap 0, wrap 1, fillx", "[grow,fill]", "");
    private final JButton act;
    private final Timer pause;
    private final TextUndo undo;
    private Optional<String> shown = Optional.empty();

    NameForm(Ui ui, NamesPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        parts = new Parts(ui.texts());
        card.setName("names.form");
        title = parts.label("h4", "");
        title.setName("names.chosen");
        field = parts.field("names.new", "names.new");
        undo = TextUndo.on(field);
        field.setEditable(!ui.work().ledger().readOnly());
        pause = new Timer(PAUSE, event -> presenter.look());
        pause.setRepeats(false);
        ui.lifetime().onEnd(pause::stop);
        field.addActionListener(event -> {
            pause.stop();
            presenter.enter();
        });
        Typing.heard(field, this::typed);
        act = parts.primary("names.rename", "names.rename", presenter::rename);
        row = new FormRows(parts, "[grow,fill]")
                .line(new FormRows.Field("names.new", field))
                .panel();
        Parts.act(field, "ESCAPE", () -> field.setText(""));
        card.add(title, "wmin 0");
        card.add(row, "wmin 0");
        card.add(preview, "wmin 0");
        JPanel acts = Parts.panel("ins 0, gap 0", "[]", "[32!]");
        acts.add(act, "h 32!");
        card.add(acts, "gaptop 12");
    }

    JComponent component() {
        return card;
    }

    void focus() {
        field.requestFocusInWindow();
        field.selectAll();
    }

    private void typed() {
        if (shown.isPresent()) {
            presenter.typed(field.getText());
            pause.restart();
        }
    }

    void show(NamesState state) {
        if (!shown.equals(state.chosen())) {
            shown = Optional.empty();
            pause.stop();
            field.setText("");
            undo.forget();
            shown = state.chosen();
        }
        boolean any = shown.isPresent();
        title.setText(
                shown.map(name -> presenter.words().name(state.sort(), name)).orElse(parts.text("names.choose")));
        row.setVisible(any);
        act.setVisible(any);
        boolean merges = state.seen().filter(Renaming::merges).isPresent();
        act.setText(parts.text(merges ? "names.merge" : "names.rename"));
        act.getAccessibleContext().setAccessibleName(act.getText());
        Changing.control(ui, act, presenter.ready());
        preview.removeAll();
        if (!any) {
            preview.add(parts.paragraph("medium secondary", parts.text("names.choose.more"), TEXT));
        } else if (!state.wrong().isEmpty()) {
            JComponent wrong = parts.paragraph("medium warning", state.wrong(), TEXT);
            wrong.setName("names.wrong");
            preview.add(wrong);
        } else {
            state.seen().ifPresentOrElse(this::preview, this::help);
        }
        preview.revalidate();
        preview.repaint();
    }

    private void help() {
        preview.add(parts.paragraph("medium secondary", parts.text("names.help"), TEXT));
    }

    private void preview(Renaming seen) {
        NamesWords words = presenter.words();
        add("strong", "names.becomes", words.title(seen), 0);
        add("medium", "names.changes", words.changes(seen), 6);
        if (seen.joined() > 0) {
            add("medium secondary", "names.joined", words.joined(seen), 4);
        }
        if (!seen.samples().isEmpty()) {
            preview.add(parts.label("smallStrong", parts.text("names.samples")), "gaptop 12");
            seen.samples().forEach(entry -> {
                JLabel sample = parts.label("medium secondary", words.sample(entry));
                sample.setName("names.sample");
                sample.setToolTipText(words.sample(entry));
                preview.add(sample, "gaptop 4, wmin 0");
            });
        }
        add("small secondary", "names.undo", parts.text("names.undo"), 12);
    }

    private void add(String style, String name, String said, int gap) {
        JComponent line = parts.paragraph(style, said, TEXT);
        line.setName(name);
        preview.add(line, "gaptop " + gap);
    }
}
