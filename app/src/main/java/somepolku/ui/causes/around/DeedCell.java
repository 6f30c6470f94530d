package somepolku.ui.causes.around;

import java.awt.Component;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import somepolku.ui.causes.around.AroundState.Choice;
import somepolku.ui.kit.look.ChannelMark;

/** A deed in the list: its channel's mark, its day and what it is called. */
final class DeedCell extends DefaultListCellRenderer {
    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        super.getListCellRendererComponent(list, value, index, selected, focused);
        if (value instanceof Choice choice) {
            setText(choice.day() + "  " + choice.title());
            setToolTipText(choice.title());
            setIcon(choice.mark().map(ChannelMark::of).orElse(null));
            setIconTextGap(8);
            setBorder(BorderFactory.createEmptyBorder(0, 10, 0, 6));
            setOpaque(selected);
            getAccessibleContext().setAccessibleName(choice.day() + " " + choice.title());
        }
        return this;
    }
}
