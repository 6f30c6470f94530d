package somepolku.ui.shell;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Rounded;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.shell.blame.BlamePresenter;
import somepolku.ui.shell.blame.BlameStrip;
import somepolku.ui.shell.stand.CoverPanel;
import somepolku.ui.shell.stand.StandPresenter;
import somepolku.ui.shell.stand.StandStrip;

/** What the rooms lie on, open to the right edge of the window; above them the strip that tells the sample apart. */
final class PageGround extends JPanel {
    PageGround(Ui ui, Pages pages, StandPresenter stand) {
        super(new MigLayout("ins 1 1 1 0, gap 0, wrap 1, fill, hidemode 3", "[grow,fill]", "[][][][grow,fill]"));
        setOpaque(false);
        if (ui.sample()) {
            add(sampleStrip(ui), "cell 0 0, gapleft 23, gapright 24, gaptop 12");
        }
        add(new StandStrip(ui, stand), "cell 0 1, gapleft 23, gapright 24, gaptop 12, wmin 0");
        add(new BlameStrip(ui, new BlamePresenter(ui)), "cell 0 2, gapleft 23, gapright 24, gaptop 12, wmin 0");
        add(pages.view(), "cell 0 3, grow, wmin 0, hmin 0");
        add(
                new CoverPanel(ui, stand, () -> pages.view().setVisible(!stand.covered())),
                "cell 0 3, grow, wmin 0, hmin 0");
    }

    private static JPanel sampleStrip(Ui ui) {
        Parts parts = new Parts(ui.texts());
        JPanel strip = new Tinted();
        strip.setName("sample.strip");
        strip.add(new javax.swing.JLabel(Icons.of("info", 16, Tone.AC)));
        strip.add(parts.label("", ui.text("shell.sample.strip")));
        strip.add(parts.link(
                "sample.back", "shell.sample.back", () -> ui.commands().run(Command.OPEN_OWN)));
        return strip;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        // Its right corners lie outside.
        Rounded ground = new Rounded(getWidth() + 2 * Rounded.RADIUS, getHeight());
        ground.fill(graphics, Tone.PAGE.now());
        ground.draw(graphics, Tone.LINE.now());
    }

    /** A tinted strip with round corners. */
    private static final class Tinted extends JPanel {
        Tinted() {
            super(new MigLayout("ins 6 12 6 12, gap 0", "[]8[]8[]", "[center]"));
            setOpaque(false);
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
}
