package somepolku.ui.causes.view;

import java.util.List;
import java.util.function.DoubleFunction;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.causes.model.Detail;
import somepolku.ui.kit.look.ChannelMark;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.part.Card;
import somepolku.ui.kit.part.Parts;

/** How large the difference is, what else happened, and what it takes to say more: three cards, one under the other where it is narrow. */
public final class SideCards {
    private static final int NARROW = 700;
    private static final int INSET = 34;

    private final Parts parts;
    private final DoubleFunction<String> percent;
    private final JPanel panel = Parts.panel("ins 0, gap 12, fillx", "", "");

    public SideCards(Parts parts, DoubleFunction<String> percent) {
        this.parts = parts;
        this.percent = percent;
    }

    public JComponent component() {
        return panel;
    }

    /** width: of all three together. */
    public void show(Detail detail, int width) {
        boolean narrow = width < NARROW;
        int first = narrow ? width : (width - 24) * 40 / 100;
        int other = narrow ? width : (width - 24) * 30 / 100;
        panel.removeAll();
        panel.setLayout(new MigLayout(
                "ins 0, gap 12, fillx" + (narrow ? ", wrap 1" : ""), narrow ? "[grow,fill]" : "", "[fill]"));
        panel.add(size(detail, first - INSET), narrow ? "" : "w " + first + "!");
        panel.add(otherwise(detail, other - INSET), narrow ? "" : "w " + other + "!");
        panel.add(needs(detail, other - INSET), narrow ? "" : "w " + other + "!");
    }

    private Card card(String key) {
        Card card = new Card(new MigLayout("ins 12 16 12 16, gap 0, wrap 1, aligny top", "[grow,fill]", ""));
        card.add(parts.label("h4", parts.text(key)), "gapbottom 6");
        return card;
    }

    private JComponent size(Detail detail, int width) {
        Card card = card("causes.size");
        card.setName("causes.size");
        detail.size().ifPresent(size -> {
            JPanel line = Parts.panel("ins 0, gap 0", "[]10[]", "[26!]");
            line.add(parts.label("h2", size.estimate()));
            line.add(parts.label("medium secondary", size.interval()));
            card.add(line);
            card.add(new Whisker(size, percent), "w " + width + "!, gapbottom 6");
        });
        if (detail.size().isEmpty()) {
            card.add(parts.paragraph("medium secondary", parts.text("causes.size.none"), width), "gapbottom 4");
        }
        detail.sizeSaid().forEach(said -> card.add(parts.paragraph("small secondary", said, width), "gapbottom 2"));
        return card;
    }

    private JComponent otherwise(Detail detail, int width) {
        Card card = card("causes.otherwise");
        card.setName("causes.otherwise");
        detail.others()
                .forEach(other -> card.add(
                        row(other.mark().<Icon>map(ChannelMark::of).orElse(null), other.said(), width), "gapbottom 4"));
        detail.otherwise().forEach(said -> card.add(row(Icons.of("check", 12), said, width), "gapbottom 4"));
        return card;
    }

    private JComponent row(@org.jspecify.annotations.Nullable Icon icon, String said, int width) {
        JPanel row = Parts.panel("ins 0, gap 0", "[14!]6[]", "[]");
        JLabel sign = Parts.styled(new JLabel(icon), "secondary");
        row.add(sign, "aligny top, gaptop 3");
        row.add(parts.paragraph("medium", said, width - 20));
        return row;
    }

    private JComponent needs(Detail detail, int width) {
        Card card = card("causes.needs");
        card.setName("causes.needs");
        List.of(detail.needs(), detail.doubts())
                .forEach(some -> some.forEach(said -> card.add(parts.paragraph("medium", said, width), "gapbottom 6")));
        return card;
    }
}
