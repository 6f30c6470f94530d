package somepolku.ui.shell.over;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Texts;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.shell.input.Keys;

/** A command in the palette: its icon, its name, its key. */
final class CommandRow implements ListCellRenderer<Command> {
    private final Texts texts;
    private final Parts parts;

    CommandRow(Texts texts) {
        this.texts = texts;
        this.parts = new Parts(texts);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends Command> list, Command command, int index, boolean selected, boolean focused) {
        JPanel row = new JPanel(new MigLayout("ins 0 10 0 8, gap 10, fill", "[16!][grow,fill][]", "[center]"));
        row.setBackground((selected ? Tone.SEL : Tone.CARD).now());
        row.add(new JLabel(command.icon()
                .map(icon -> Icons.of(icon, 16, selected ? Tone.AC : Tone.TX2))
                .orElse(null)));
        row.add(parts.label(selected ? "strong" : "", texts.text(command.textKey())));
        Keys.said(command).ifPresent(key -> row.add(parts.tag(key)));
        row.getAccessibleContext().setAccessibleName(texts.text(command.textKey()));
        return row;
    }
}
