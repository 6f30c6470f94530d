package somepolku.ui.shell.blame;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** Above the page and never in its way: which plugin went wrong, how, and what can be done about it. */
public final class BlameStrip extends JPanel {
    private static final int WIDTH = 560;
    private static final int DETAILS_HEIGHT = 150;

    private final transient Ui ui;
    private final transient Parts parts;
    private final transient BlamePresenter presenter;

    public BlameStrip(Ui ui, BlamePresenter presenter) {
        super(new MigLayout("ins 6 12 6 12, gap 0, hidemode 3", "[]8[grow,fill]12[]8[]8[]", "[center][]"));
        this.ui = ui;
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
        setOpaque(false);
        presenter.blamed().follow(ui.lifetime(), this::show);
    }

    private void show(Optional<Blamed> blamed) {
        // Whoever pressed a button by key goes on from there, although it is another button now.
        Optional<String> pressed = Arrays.stream(getComponents())
                .filter(Component::isFocusOwner)
                .map(Component::getName)
                .findFirst();
        removeAll();
        blamed.ifPresent(this::fill);
        setVisible(blamed.isPresent());
        revalidate();
        repaint();
        Arrays.stream(getComponents())
                .filter(part ->
                        pressed.filter(name -> name.equals(part.getName())).isPresent())
                .forEach(Component::requestFocusInWindow);
    }

    private void fill(Blamed blamed) {
        String more = blamed.more() == 0 ? "" : " " + ui.text("shell.blame.more", blamed.more());
        Named.as(this, "blame", blamed.text() + more);
        add(new JLabel(Icons.of("triangle-alert", 16, Tone.WARN)), "aligny top, gaptop 4");
        JComponent text = parts.paragraph("", blamed.text() + more, WIDTH);
        text.setName("blame.text");
        add(text, "wmin 0");
        add(parts.small("blame.off", "shell.blame.turn-off", presenter::turnOff));
        add(parts.small("blame.keep", "shell.blame.keep", presenter::keep));
        boolean open = blamed.details().isPresent();
        String key = open ? "shell.blame.less" : "shell.blame.details";
        add(parts.small("blame.details", key, presenter::details), "wrap");
        blamed.details().ifPresent(this::details);
    }

    private void details(String details) {
        JTextArea area = Named.as(new JTextArea(details), "blame.trace", ui.text("shell.blame.trace"));
        area.setEditable(false);
        area.setCaretPosition(0);
        Parts.tabLeaves(area);
        JScrollPane pane = Parts.framed(area);
        add(pane, "skip 1, span, growx, gaptop 8, h " + DETAILS_HEIGHT + "!, wmin 0, wrap");
        JPanel foot = Parts.panel("ins 0, gap 0, fillx", "[grow,fill]12[]", "[center]");
        foot.add(parts.paragraph("small secondary", ui.text("shell.blame.private"), WIDTH));
        foot.add(parts.small("blame.copy", "shell.blame.copy", presenter::copy));
        add(foot, "skip 1, span, growx, gaptop 6");
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Tone.SEL.now());
        g.fillRoundRect(0, 0, getWidth(), getHeight(), 16, 16);
        g.dispose();
    }
}
