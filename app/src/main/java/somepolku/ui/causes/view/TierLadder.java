package somepolku.ui.causes.view;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.swing.Icon;
import javax.swing.JLabel;
import somepolku.kit.Texts;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.look.Type;

/** The seven tiers in a row: those that were reached, where the finding is, and those that only an experiment reaches. */
public final class TierLadder extends JLabel {
    private static final int HEIGHT = 50;
    private static final int BY_EXPERIMENT = 5;
    private static final int AIR = 11;

    private final transient Texts texts;
    private List<String> words = List.of();
    private int tier;

    public TierLadder(Texts texts) {
        this.texts = texts;
        setName("causes.ladder");
        setPreferredSize(new Dimension(400, HEIGHT));
        setMinimumSize(new Dimension(200, HEIGHT));
    }

    public void show(int reached, List<String> named) {
        tier = reached;
        words = named;
        getAccessibleContext().setAccessibleName(texts.text("causes.tier.named", reached, named.get(reached)));
        repaint();
    }

    /** Widths in proportion to the words, all of the width shared. */
    private double[] edges() {
        double[] edges = new double[words.size() + 1];
        double sum = 0;
        for (int at = 0; at < words.size(); at++) {
            sum += natural(at);
            edges[at + 1] = sum;
        }
        double scale = sum == 0 ? 1 : (getWidth() - 1) / sum;
        for (int at = 0; at < edges.length; at++) {
            edges[at] = Math.round(edges[at] * scale);
        }
        return edges;
    }

    private double natural(int at) {
        String head = at == tier ? texts.text("causes.here", at) : String.valueOf(at);
        return 2 * AIR
                + Math.max(
                        getFontMetrics(Type.semibold(12)).stringWidth(head) + 20,
                        getFontMetrics(at == tier ? Type.semibold(12) : Type.plain(12))
                                .stringWidth(words.get(at)));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Type.smooth(g);
        RoundRectangle2D edge = new RoundRectangle2D.Double(.5, .5, getWidth() - 1, HEIGHT - 1, 16, 16);
        g.setColor(Tone.CARD.now());
        g.fill(edge);
        g.clip(edge);
        double[] edges = edges();
        for (int at = 0; at < words.size(); at++) {
            step(g, at, (int) edges[at], (int) edges[at + 1]);
        }
        g.setClip(null);
        g.setColor(Tone.LINE.now());
        g.draw(edge);
        g.dispose();
    }

    private void step(Graphics2D g, int at, int left, int right) {
        boolean here = at == tier;
        g.setColor(here ? Tone.ACFILL.now() : at < tier ? Tone.SEL.now() : Tone.CARD.now());
        g.fillRect(left, 0, right - left, HEIGHT);
        g.setColor(Tone.LINE.now());
        g.drawLine(right, 0, right, HEIGHT);
        g.setColor(here ? Tone.ACTX.now() : at < tier ? Tone.TX.now() : Tone.TX2.now());
        g.setFont(Type.semibold(12));
        String head = here ? texts.text("causes.here", at) : String.valueOf(at);
        g.drawString(head, left + AIR, 21);
        if (!here && (at < tier || at >= BY_EXPERIMENT)) {
            Icon sign = Icons.of(at < tier ? "check" : "flask-conical", 13, at < tier ? Tone.TX : Tone.TX2);
            sign.paintIcon(this, g, left + AIR + g.getFontMetrics().stringWidth(head) + 5, 10);
        }
        g.setFont(here ? Type.semibold(12) : Type.plain(12));
        g.drawString(fitted(g, words.get(at), right - left - AIR - 4), left + AIR, 37);
    }

    private static String fitted(Graphics2D g, String text, int room) {
        String fits = text;
        while (g.getFontMetrics().stringWidth(fits) > room && fits.length() > 2) {
            fits = fits.substring(0, fits.length() - 2) + "…";
        }
        return fits;
    }
}
