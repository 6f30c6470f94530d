package somepolku.ui.kit.part;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.ButtonGroup;
import javax.swing.Icon;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.look.Tone;

/** A segmented control: one of a few, all in sight. */
public final class Segments<T> extends JPanel {
    private final List<T> choices;
    private final List<JToggleButton> buttons = new ArrayList<>();

    /**
     * @param name of the control; a segment's own name is this, a dot and its number from 0
     * @param said the text of a choice
     */
    public Segments(String name, String accessibleName, List<T> choices, Function<T, String> said, Consumer<T> chosen) {
        super(new MigLayout("ins 3, gap 0", "", "[26!]"));
        this.choices = List.copyOf(choices);
        setOpaque(false);
        Named.as(this, name, accessibleName);
        ButtonGroup group = new ButtonGroup();
        for (T choice : choices) {
            JToggleButton button = new JToggleButton(said.apply(choice));
            Named.as(button, name + "." + buttons.size(), accessibleName + ": " + said.apply(choice));
            Parts.styled(button, "segment");
            button.addItemListener(event -> Parts.styled(button, button.isSelected() ? "segmentOn" : "segment"));
            button.addActionListener(event -> chosen.accept(choice));
            group.add(button);
            buttons.add(button);
            add(button, "growy");
        }
    }

    /** Gives every segment an icon before its text. */
    public Segments<T> icons(Function<T, Icon> icon) {
        for (int at = 0; at < buttons.size(); at++) {
            buttons.get(at).setIcon(icon.apply(choices.get(at)));
            buttons.get(at).setIconTextGap(6);
        }
        return this;
    }

    /** Shows a choice as chosen, without telling of it. */
    public void choose(T choice) {
        int at = choices.indexOf(choice);
        if (at >= 0) {
            buttons.get(at).setSelected(true);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tone.WIN.now());
        g.fillRoundRect(0, 0, getWidth() - 1, getHeight() - 1, 16, 16);
        g.setColor(Tone.LINE.now());
        g.drawRoundRect(0, 0, getWidth() - 1, getHeight() - 1, 16, 16);
        g.dispose();
    }
}
