package somepolku.ui.kit.entry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import somepolku.ui.kit.part.Typing;

/**
 * Draws the chips below a line. Pressing one chooses its part of the line; its sign or Delete makes text of the part;
 * pressing an offer takes it, and so does Alt+Enter in the line with the first.
 */
public final class EntryChips {
    private static final int SIGN = 14;

    private final Ui ui;
    private final String name;
    private final EntryPresenter presenter;
    private final JTextField field;
    private final List<Chip> examples;
    private final Parts parts;
    private final JPanel row;

    /**
     * @param name with which the chips' names begin
     * @param examples lines to begin with, shown while nothing is typed
     * @param stops whether the keyboard stops at the chips; not where what holds the line goes away without the focus
     */
    public EntryChips(
            Ui ui, String name, EntryPresenter presenter, JTextField field, List<Chip> examples, boolean stops) {
        this.ui = ui;
        this.name = name;
        this.presenter = presenter;
        this.field = field;
        this.examples = List.copyOf(examples);
        this.parts = new Parts(ui.texts());
        this.row = new ChipRow(stops);
        Typing.key(field, "alt ENTER", this::takeFirst);
        presenter.line().follow(ui.lifetime(), line -> show());
        presenter.refused().follow(ui.lifetime(), refused -> show());
        presenter.left().follow(ui.lifetime(), left -> show());
        presenter.learnt().follow(ui.lifetime(), learnt -> show());
    }

    public JComponent view() {
        return row;
    }

    private void show() {
        boolean empty = presenter.line().now().isBlank();
        List<Chip> chips = empty ? examples : presenter.chips();
        row.removeAll();
        if (presenter.refused().now()) {
            row.add(said("entry.unsaved", "triangle-alert", ui.text("kit.unsaved"), Tone.WARN));
        }
        String left = left();
        if (!left.isEmpty()) {
            row.add(said("entry.left", "pencil", left, Tone.TX2));
        }
        if (!chips.isEmpty()) {
            row.add(parts.label("small secondary", ui.text(empty ? "entry.try" : "entry.understood")));
        }
        int chip = 0;
        int offer = 0;
        for (Chip each : chips) {
            switch (each.kind()) {
                case DOUBT -> row.add(said(name + ".doubt", "info", each.said(), Tone.TX2));
                case OFFER -> row.add(button(name + ".offer." + offer++, each));
                default -> row.add(button(name + ".chip." + chip++, each));
            }
        }
        String description = presenter.refused().now()
                ? ui.text("kit.unsaved")
                : Stream.of(left, spoken(chips, empty))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
        if (field.isEnabled()) {
            field.getAccessibleContext().setAccessibleDescription(description);
        }
        row.revalidate();
        row.repaint();
    }

    /** That the line was left there before, and for which day it is meant. */
    private String left() {
        return presenter
                .left()
                .now()
                .map(day -> presenter.leftBefore()
                        ? ui.text("entry.left.day", ui.formats().day(day))
                        : ui.text("entry.left"))
                .orElse("");
    }

    /** What was understood is also said of the field itself: who does not see the chips need not go there. */
    private String spoken(List<Chip> chips, boolean empty) {
        return empty ? "" : String.join(", ", chips.stream().map(Chip::spoken).toList());
    }

    private JButton button(String called, Chip chip) {
        JButton button = parts.chip(called, chip.said(), sign(chip), () -> press(chip));
        button.getAccessibleContext().setAccessibleName(chip.spoken());
        if (chip.kind() == Chip.Kind.LIKELY) {
            ChipButton.dashed(button);
        }
        if (understood(chip)) {
            ChipButton.off(button, ui.text("entry.off"), () -> begin(chip.instead(), chip.start()));
        } else if (chip.kind() == Chip.Kind.OFFER) {
            ChipButton.dashed(button);
            button.setToolTipText(ui.text("entry.offer.key"));
        }
        return Changing.control(ui, button);
    }

    private void press(Chip chip) {
        if (understood(chip)) {
            field.requestFocusInWindow();
            field.select(chip.start(), chip.end());
        } else {
            begin(chip.instead(), chip.instead().length());
        }
    }

    private static boolean understood(Chip chip) {
        return chip.kind() == Chip.Kind.UNDERSTOOD || chip.kind() == Chip.Kind.LIKELY;
    }

    private void takeFirst() {
        presenter.chips().stream()
                .filter(chip -> chip.kind() == Chip.Kind.OFFER)
                .findFirst()
                .ifPresent(this::press);
    }

    private void begin(String line, int caret) {
        Typing.replace(field, line, caret);
        field.requestFocusInWindow();
    }

    private JComponent said(String called, String icon, String text, Tone tone) {
        JLabel label = parts.label(tone == Tone.WARN ? "small warning" : "small secondary", text);
        label.setName(called);
        label.setIcon(Icons.of(icon, SIGN, tone));
        return label;
    }

    private static Icon sign(Chip chip) {
        return chip.icon()
                .map(icon -> (Icon) Icons.of(icon, SIGN, Tone.TX))
                .orElseGet(() -> ChannelMark.of(chip.mark().orElseThrow()));
    }
}
