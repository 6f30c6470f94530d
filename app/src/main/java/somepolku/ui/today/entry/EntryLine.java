package somepolku.ui.today.entry;

import java.util.List;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import somepolku.ui.kit.Changing;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.TextUndo;
import somepolku.ui.kit.part.Typing;

/** Draws the line, the button in it, and the chips below it. */
public final class EntryLine {
    private static final int SIGN = 14;

    private final Ui ui;
    private final EntryPresenter presenter;
    private final Parts parts;
    private final JTextField field;
    private final JButton record;
    private final JPanel chips;
    private final TextUndo undo;

    public EntryLine(Ui ui, EntryPresenter presenter) {
        this.ui = ui;
        this.presenter = presenter;
        this.parts = new Parts(ui.texts());
        field = Parts.styled(parts.field("entry", "today.entry"), "entry");
        field.putClientProperty("JTextField.placeholderText", ui.text("today.entry.hint"));
        record = parts.ordinary("entry.record", "today.record", presenter::record);
        JComponent inside = Parts.panel("ins 7 0 7 6, gap 0", "[66:pref,fill]", "[32!,fill]");
        inside.add(record);
        field.putClientProperty("JTextField.trailingComponent", inside);
        Changing.control(ui, field);
        undo = TextUndo.on(field);
        chips = new ChipRow();
        Typing.heard(field, () -> presenter.typed(field.getText()));
        field.addActionListener(event -> presenter.record());
        presenter.line().follow(ui.lifetime(), this::show);
        presenter
                .refused()
                .follow(ui.lifetime(), refused -> show(presenter.line().now()));
        ui.channelsChanged().listen(ui.lifetime(), () -> show(presenter.line().now()));
    }

    public JComponent field() {
        return field;
    }

    public JComponent chips() {
        return chips;
    }

    private void show(String line) {
        if (!field.getText().equals(line)) {
            field.setText(line);
            undo.forget();
        }
        boolean empty = line.isBlank();
        Changing.control(ui, record, !empty);
        chips.removeAll();
        List<Chip> said = empty ? presenter.examples() : presenter.understood();
        boolean refused = presenter.refused().now();
        field.putClientProperty("JComponent.outline", refused ? "warning" : null);
        if (field.isEnabled()) {
            field.getAccessibleContext().setAccessibleDescription(refused ? ui.text("kit.unsaved") : null);
        }
        if (refused) {
            chips.add(unsaved());
        }
        if (empty || !said.isEmpty()) {
            chips.add(parts.label("small secondary", ui.text(empty ? "today.try" : "today.understood")));
        }
        for (int at = 0; at < said.size(); at++) {
            Chip chip = said.get(at);
            Runnable act = empty ? () -> begin(presenter.lineOf(chip)) : () -> select(chip);
            JButton button = parts.chip("entry.chip." + at, chip.said(), sign(chip), act);
            button.getAccessibleContext().setAccessibleName(chip.spoken());
            Changing.control(ui, button);
            chips.add(button);
        }
        chips.revalidate();
        chips.repaint();
    }

    private JComponent unsaved() {
        JLabel label = parts.label("small warning", ui.text("kit.unsaved"));
        label.setName("entry.unsaved");
        label.setIcon(Icons.of("triangle-alert", SIGN, Tone.WARN));
        return label;
    }

    private void begin(String line) {
        field.setText(line);
        field.requestFocusInWindow();
    }

    private void select(Chip chip) {
        field.requestFocusInWindow();
        field.select(chip.start(), chip.end());
    }

    private static Icon sign(Chip chip) {
        return chip.icon()
                .map(name -> (Icon) Icons.of(name, SIGN, Tone.TX))
                .orElseGet(() -> ChannelMark.of(chip.mark().orElseThrow()));
    }
}
