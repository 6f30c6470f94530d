package somepolku.ui.kit.part;

import java.awt.Color;
import java.awt.Graphics;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.look.Tone;

/** A part of a card, tinted or with a hairline above. */
public final class Ground extends JPanel {
    private final transient Tone tone;
    private final boolean line;

    /** @param columns as MigLayout writes them; what is added wraps after the last */
    public Ground(Tone tone, boolean line, String columns) {
        super(new MigLayout(
                "ins 14 16 16 16, gap 0, fillx, hidemode 3, wrap "
                        + columns.chars().filter(c -> c == '[').count(),
                columns));
        this.tone = tone;
        this.line = line;
        setOpaque(false);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Color before = graphics.getColor();
        graphics.setColor(tone.now());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        if (line) {
            graphics.setColor(Tone.LINE2.now());
            graphics.fillRect(0, 0, getWidth(), 1);
        }
        graphics.setColor(before);
    }
}
