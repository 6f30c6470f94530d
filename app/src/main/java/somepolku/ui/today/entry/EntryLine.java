package somepolku.ui.today.entry;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.entry.CompletionList;
import somepolku.ui.kit.entry.EntryChips;
import somepolku.ui.kit.entry.EntryPresenter;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;

/** Draws the line, the button in it, and the chips below it. */
public final class EntryLine {
    private final Ui ui;
    private final EntryPresenter presenter;
    private final JTextField field;
    private final JButton record;
    private final EntryChips chips;
    private final TextUndo undo;

    public EntryLine(Ui ui, EntryPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        Parts parts = new Parts(ui.texts());
        field = Parts.styled(parts.field("entry", "today.entry"), "entry");
        field.putClientProperty("JTextField.placeholderText", ui.text("today.entry.hint"));
        record = parts.ordinary("entry.record", "today.record", presenter::record);
        JComponent inside = Parts.panel("ins 7 0 7 6, gap 0", "[66:pref,fill]", "[32!,fill]");
        inside.add(record);
        field.putClientProperty("JTextField.trailingComponent", inside);
        Changing.control(ui, field);
        undo = TextUndo.on(field);
        Typing.heard(field, () -> presenter.typed(field.getText()));
        drop();
        field.addActionListener(event -> presenter.record());
        chips = new EntryChips(ui, "entry", presenter, field, Examples.of(ui), true);
        CompletionList.on(ui, "entry", presenter, field);
        presenter.line().follow(ui.lifetime(), this::show);
        presenter
                .refused()
                .follow(
                        ui.lifetime(),
                        refused -> field.putClientProperty("JComponent.outline", refused ? "warning" : null));
    }

    public JComponent field() {
        return field;
    }

    public JComponent chips() {
        return chips.view();
    }

    /** What was left there before is as quickly gone, and comes back by undo. */
    private void drop() {
        field.getInputMap().put(KeyStroke.getKeyStroke("ESCAPE"), "drop");
        field.getActionMap().put("drop", new AbstractAction() {
            @Override
            public boolean isEnabled() {
                // Else the key is whoever's it is outside the field.
                return presenter.left().now().isPresent();
            }

            @Override
            public void actionPerformed(ActionEvent event) {
                Typing.replace(field, "", 0);
            }
        });
    }

    private void show(String line) {
        if (!field.getText().equals(line)) {
            field.setText(line);
            undo.forget();
        }
        Changing.control(ui, record, !line.isBlank());
    }
}
