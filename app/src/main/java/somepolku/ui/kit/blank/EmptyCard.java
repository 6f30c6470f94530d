package somepolku.ui.kit.blank;

import javax.swing.JComponent;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;

/** Beside a path of which the first step is drawn: what is not there yet, and what to do about it. */
public final class EmptyCard {
    private static final int TEXT_WIDTH = 484;

    private EmptyCard() {}

    /**
     * @param name by which the card is found
     * @param title what is not there
     * @param text what it would be good for
     * @param more how it comes
     * @param foot keys or a button; stands below
     */
    public static JComponent of(Parts parts, String name, String title, String text, String more, JComponent foot) {
        Card card = new Card(new MigLayout("ins 32 40 28 24, gap 0, fillx", "[104!]40[grow]", "[]14[]8[]14[22:pref:]"));
        card.setName(name);
        card.add(new PathPicture(), "cell 0 0, spany 4, w 112!, h 130!, aligny top");
        card.add(parts.label("h2", title), "wrap");
        card.add(parts.paragraph("spaced", text, TEXT_WIDTH), "skip 1, wrap");
        card.add(parts.paragraph("secondary", more, TEXT_WIDTH), "skip 1, wrap");
        card.add(foot, "skip 1");
        return card;
    }
}
