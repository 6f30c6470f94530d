package somepolku.ui.today;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import javax.swing.JComponent;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;

/** What a day without deeds says: that little is enough, and how a line is written. */
final class EmptyDay {
    private static final int TEXT_WIDTH = 484;

    private EmptyDay() {}

    static JComponent view(Ui ui) {
        Parts parts = new Parts(ui.texts());
        Card card = new Card(new MigLayout("ins 32 40 28 24, gap 0, fillx", "[104!]40[grow]", "[]14[]8[]14[22!]"));
        card.setName("today.empty");
        card.add(new PathPicture(), "cell 0 0, spany 4, w 112!, h 130!, aligny top");
        card.add(parts.label("h2", ui.text("today.empty.title")), "wrap");
        card.add(parts.paragraph("spaced", ui.text("today.empty.text"), TEXT_WIDTH), "skip 1, wrap");
        card.add(parts.paragraph("secondary", ui.text("today.empty.more"), TEXT_WIDTH), "skip 1, wrap");
        JComponent keys = Parts.panel("ins 0, gap 0", "", "[22!,center]");
        String[][] grammar = {
            {"@", "today.grammar.channel"},
            {"#", "today.grammar.tag"},
            {"25 min", "today.grammar.minutes"},
            {ui.text("today.grammar.example.reading"), "today.grammar.reading"}
        };
        for (String[] part : grammar) {
            keys.add(parts.tag(part[0]));
            keys.add(parts.label("medium secondary", ui.text(part[1])), "gapleft 4, gapright 16");
        }
        card.add(keys, "skip 1");
        return card;
    }

    /** A path of which the first step is drawn. */
    private static final class PathPicture extends JComponent {
        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setColor(Tone.BAR.now());
            g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 9}, 0));
            Path2D rest = new Path2D.Double();
            rest.moveTo(34, 84);
            rest.curveTo(48, 74, 58, 74, 68, 66);
            rest.curveTo(84, 56, 103, 40, 104, 22);
            g.draw(rest);
            g.setColor(Tone.AC.now());
            g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(new CubicCurve2D.Double(14, 116, 14, 100, 22, 90, 34, 84));
            g.fill(new Ellipse2D.Double(7, 109, 14, 14));
            step(g, 68, 64, 5);
            step(g, 104, 12, 6.5);
            g.dispose();
        }

        private static void step(Graphics2D g, double x, double y, double radius) {
            Shape dot = new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
            g.setColor(Tone.CARD.now());
            g.fill(dot);
            g.setColor(Tone.CTL.now());
            g.setStroke(new BasicStroke(2));
            g.draw(dot);
        }
    }
}
