package somepolku.ui.shell.stand;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** Says, above the page and without being in the way, what stands between the person and their journal. */
public final class StandStrip extends JPanel {
    private static final int WIDTH = 740;

    private final transient Parts parts;
    private final transient StandPresenter presenter;

    public StandStrip(Ui ui, StandPresenter presenter) {
        super(new MigLayout("ins 6 12 6 12, gap 0", "[]8[grow,fill]8[]", "[center]"));
        this.parts = new Parts(ui.texts());
        this.presenter = presenter;
        setOpaque(false);
        presenter.banner().follow(ui.lifetime(), this::show);
    }

    private void show(Optional<Banner> banner) {
        removeAll();
        banner.ifPresent(said -> {
            Named.as(this, said.id(), said.text());
            add(new JLabel(Icons.of("triangle-alert", 16, Tone.WARN)));
            JComponent text = parts.paragraph("", said.text(), WIDTH);
            text.setName("stand.text");
            add(text, "wmin 0");
            if (said.rescues()) {
                add(parts.link("stand.rescue", "shell.rescue", presenter::rescue));
            }
        });
        setVisible(banner.isPresent());
        revalidate();
        repaint();
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
