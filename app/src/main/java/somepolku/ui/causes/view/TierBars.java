package somepolku.ui.causes.view;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import somepolku.ui.kit.look.Tone;

/** How far the evidence goes, as filled bars of six. The number and the words stand beside it: colour is not the only sign. */
public final class TierBars {
    public static final int WIDTH = 6 * 14 + 5 * 3;
    static final int HEIGHT = 6;
    private static final int BARS = 6;

    private TierBars() {}

    public static void paint(Graphics2D g, int tier, int x, int y) {
        for (int at = 0; at < BARS; at++) {
            RoundRectangle2D bar = new RoundRectangle2D.Double(x + at * 17 + .5, y + .5, 13, HEIGHT - 1, 5, 5);
            if (at < tier) {
                g.setColor(Tone.AC.now());
                g.fill(bar);
                g.draw(bar);
            } else {
                g.setColor(Tone.CTL.now());
                g.draw(bar);
            }
        }
    }
}
