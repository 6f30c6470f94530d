package somepolku.ui.kit.part;

import java.awt.Dimension;
import javax.swing.JTextArea;

/** A text that wraps at a fixed width and is only read. It cannot be focused: it is no stop on the keyboard's way. */
final class Paragraph extends JTextArea {
    private final int width;

    Paragraph(String said, int width) {
        super(said);
        this.width = width;
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
    }

    @Override
    public Dimension getPreferredSize() {
        if (getWidth() != width) {
            setSize(width, Short.MAX_VALUE);
        }
        return new Dimension(width, super.getPreferredSize().height);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
