package somepolku.ui.kit.entry;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import somepolku.text.entry.Completion;
import somepolku.ui.kit.look.Tone;

/** A row of the list of completions. */
final class CompletionRow extends DefaultListCellRenderer {
    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, ((Completion) value).said(), index, selected, false);
        setBorder(BorderFactory.createEmptyBorder(0, 10, 0, 10));
        setBackground((selected ? Tone.SEL : Tone.CARD).now());
        setForeground(Tone.TX.now());
        return this;
    }
}
