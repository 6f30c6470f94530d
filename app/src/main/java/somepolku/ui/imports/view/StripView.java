package somepolku.ui.imports.view;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.imports.model.ImportsState.Choice;
import somepolku.ui.imports.model.ImportsState.Strip;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** A message inside the page: what was done, or what stands in the way with the ways to go on. */
public final class StripView extends JPanel {
    private static final int TEXT = 820;

    private final Parts parts;
    private final Consumer<Choice> chosen;
    private final Runnable guide;
    private final JButton undo;
    private Optional<Strip> now = Optional.empty();

    /** @param guide shows how to ask for what the advice tells of */
    public StripView(Parts parts, Consumer<Choice> chosen, Runnable undo, Runnable guide) {
        super(new MigLayout("ins 10 14 10 14, gap 0, fillx, hidemode 2", "[]10[grow,fill,0::]12[]", "[]"));
        this.parts = parts;
        this.chosen = chosen;
        this.guide = guide;
        this.undo = parts.small("imports.undo", "imports.undo", undo);
        setOpaque(false);
        setName("imports.strip");
        setVisible(false);
    }

    /** @param undoable whether one undo would now take back what the strip tells of */
    public void show(Optional<Strip> next, boolean undoable) {
        undo.setVisible(undoable);
        setVisible(next.isPresent());
        if (!next.equals(now)) {
            now = next;
            removeAll();
            next.ifPresent(this::fill);
            revalidate();
            repaint();
        }
    }

    private void fill(Strip strip) {
        getAccessibleContext().setAccessibleName(strip.text());
        String icon = switch (strip.sort()) {
            case DONE -> "check";
            case NOTICE, ADVICE -> "info";
            case PROBLEM -> "triangle-alert";
        };
        add(new JLabel(Icons.of(icon, 16, strip.problem() ? Tone.WARN : Tone.AC)));
        add(parts.paragraph("", strip.text(), TEXT), "wmin 0");
        add(undo, "wrap");
        if (!strip.choices().isEmpty()) {
            JPanel ways = Parts.panel("ins 0, gap 8", "", "[]");
            for (Choice choice : strip.choices()) {
                JButton way = new JButton(choice.label());
                Named.as(way, choice.name(), choice.label());
                way.addActionListener(event -> chosen.accept(choice));
                ways.add(Parts.styled(way, "smallButton"));
            }
            add(ways, "skip 1, gaptop 8");
        }
        if (strip.sort() == Strip.Sort.ADVICE) {
            add(parts.small("imports.guide.advice", "imports.guide.show", guide), "skip 1, gaptop 8, growx 0");
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        boolean problem = now.filter(Strip::problem).isPresent();
        g.setColor((problem ? Tone.WARNBG : Tone.SEL).now());
        g.fillRoundRect(0, 0, getWidth(), getHeight(), 16, 16);
        g.dispose();
    }
}
