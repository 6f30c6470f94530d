package somepolku.ui.kit.write;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import javax.swing.text.LayeredHighlighter;
import javax.swing.text.Position;
import javax.swing.text.View;
import somepolku.ui.kit.look.Tone;

/** A wavy line under a word. */
final class Wave extends LayeredHighlighter.LayerPainter {
    private static final int STEP = 3;

    @Override
    public void paint(Graphics g, int start, int end, Shape bounds, JTextComponent component) {
        // Only ever drawn by layers, line by line.
    }

    @Override
    public Shape paintLayer(Graphics graphics, int start, int end, Shape bounds, JTextComponent component, View view) {
        Rectangle word;
        try {
            word = view.modelToView(start, Position.Bias.Forward, end, Position.Bias.Backward, bounds)
                    .getBounds();
        } catch (BadLocationException gone) {
            return bounds;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tone.WARN.now());
        g.setStroke(new BasicStroke(1.2f));
        // The line's leading lies below its letters.
        double y = word.y + component.getFontMetrics(component.getFont()).getAscent() + 4;
        Path2D wave = new Path2D.Double();
        wave.moveTo(word.x, y);
        for (int x = word.x + STEP, up = 1; x <= word.x + word.width; x += STEP, up = -up) {
            wave.lineTo(x, y + up * 1.5);
        }
        g.draw(wave);
        g.dispose();
        return word;
    }
}
