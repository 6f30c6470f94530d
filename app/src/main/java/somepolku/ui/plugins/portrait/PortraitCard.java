package somepolku.ui.plugins.portrait;

import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.domain.channel.portrait.Suits;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.kit.part.Region;
import somepolku.ui.plugins.portrait.PortraitShown.Group;
import somepolku.ui.plugins.portrait.PortraitShown.Line;

/** Draws a channel: on the left what it is, trains and takes, on the right what suits it and why. */
public final class PortraitCard {
    private static final int LEFT = 340;
    private static final int RIGHT = 480;
    private static final int INDENT = 26;
    private static final int SEEN = 240;

    private final Parts parts;

    public PortraitCard(Parts parts) {
        this.parts = parts;
    }

    /** One below the other. */
    public JComponent all(List<PortraitShown> portraits) {
        JPanel all = Parts.panel("ins 0, gap 0 12, wrap 1", "[grow,fill]", "");
        portraits.forEach(portrait -> all.add(of(portrait)));
        return all;
    }

    private JComponent of(PortraitShown portrait) {
        Card card = new Card(new MigLayout("ins 16, gap 0", "[" + LEFT + "!]28[" + RIGHT + "!]push", "[top]"));
        Named.as(Region.stop(card), "plugins.portrait", parts.text("plugins.portrait", portrait.name()));
        card.addFocusListener(new Ring(card));
        card.add(left(portrait), "aligny top");
        card.add(right(portrait), "aligny top");
        return card;
    }

    /** The keyboard stops at the card, so that it can be scrolled to its end by arrows and Page keys. */
    private static final class Ring extends FocusAdapter {
        private final JComponent card;

        Ring(JComponent card) {
            this.card = card;
            card.setBorder(BorderFactory.createEmptyBorder(2, 2, 2, 2));
        }

        @Override
        public void focusGained(FocusEvent event) {
            card.setBorder(BorderFactory.createLineBorder(Tone.FOCUS.now(), 2, true));
            card.scrollRectToVisible(new Rectangle(0, 0, 1, SEEN));
        }

        @Override
        public void focusLost(FocusEvent event) {
            card.setBorder(BorderFactory.createEmptyBorder(2, 2, 2, 2));
        }
    }

    private JComponent left(PortraitShown portrait) {
        JPanel left = Parts.panel("ins 0, gap 0, wrap 1", "[]", "");
        JLabel name = parts.label("h3", portrait.name());
        name.setIcon(PluginIcon.of(portrait.icon(), portrait.mark()));
        name.setIconTextGap(10);
        left.add(name, "wmax " + LEFT);
        paragraph(left, portrait.about(), "", LEFT, "gaptop 10");
        if (!portrait.cost().isEmpty()) {
            heading(left, parts.text("plugins.takes"));
            paragraph(left, portrait.cost(), "", LEFT, "gaptop 4");
        }
        lines(left, "plugins.trains", portrait.trains(), LEFT);
        lines(left, "plugins.offers", portrait.offers(), LEFT);
        return left;
    }

    private JComponent right(PortraitShown portrait) {
        JPanel right = Parts.panel("ins 0, gap 0, wrap 1", "[]", "");
        boolean first = true;
        for (Group group : portrait.fits()) {
            JLabel title = parts.label("strong", group.title());
            title.setIcon(sign(group.suits()));
            title.setIconTextGap(8);
            right.add(title, first ? "" : "gaptop 16");
            first = false;
            for (Line line : group.lines()) {
                right.add(parts.label("mediumStrong", line.what()), "gapleft " + INDENT + ", gaptop 8");
                paragraph(right, line.why(), "secondary", RIGHT - INDENT, "gapleft " + INDENT + ", gaptop 2");
            }
        }
        if (portrait.fits().isEmpty()) {
            paragraph(right, parts.text("plugins.nofits"), "secondary", RIGHT, "");
        }
        return right;
    }

    /** The degree has a sign of its own shape beside its words. */
    private static javax.swing.Icon sign(Suits suits) {
        return switch (suits) {
            case WELL -> Icons.of("check", 18, Tone.AC);
            case PARTLY -> Icons.of("info", 18, Tone.TX2);
            case BADLY -> Icons.of("x", 18, Tone.TX2);
        };
    }

    private void lines(JPanel into, String key, List<Line> lines, int width) {
        if (lines.isEmpty()) {
            return;
        }
        heading(into, parts.text(key));
        for (Line line : lines) {
            paragraph(into, line.what(), "mediumStrong", width, "gaptop 6");
            paragraph(into, line.why(), "secondary", width, "gaptop 2");
        }
    }

    private void heading(JPanel into, String said) {
        into.add(parts.label("strong", said), "gaptop 18");
    }

    private void paragraph(JPanel into, String said, String styles, int width, String where) {
        if (!said.isEmpty()) {
            into.add(parts.paragraph(styles, said, width), where);
        }
    }
}
