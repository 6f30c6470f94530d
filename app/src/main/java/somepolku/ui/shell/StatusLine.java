package somepolku.ui.shell;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;
import somepolku.ui.shell.stand.Sign;
import somepolku.ui.shell.stand.StandPresenter;

/** The foot of the window: whether everything is on disk, where that is, and that it stays there. */
final class StatusLine extends JPanel {
    private final JLabel saved;

    StatusLine(Ui ui, StandPresenter stand) {
        super(new MigLayout("ins 0 16 0 16, gap 0, fill", "[]20[]push[]", "[28!,center]"));
        Parts parts = new Parts(ui.texts());
        saved = parts.label("small secondary", "");
        saved.setName("status.saved");
        saved.setIconTextGap(6);
        JLabel file = parts.label("small secondary", ui.work().file().toString());
        file.setName("status.file");
        file.setIcon(Icons.of("hard-drive", 14, Tone.TX2));
        file.setIconTextGap(6);
        JLabel local = parts.label("small secondary", ui.text("shell.local"));
        local.setIcon(Icons.of("lock", 14, Tone.TX2));
        local.setIconTextGap(6);
        add(saved);
        // Where the sample lies is no place to remember: it goes with the window.
        file.setVisible(!ui.sample());
        add(file, "wmin 0");
        add(local);
        stand.shownSign().follow(ui.lifetime(), this::show);
    }

    private void show(Sign sign) {
        saved.setIcon(
                sign.warns()
                        ? Icons.of("triangle-alert", 14, Tone.WARN)
                        : sign.kept() ? Icons.of("check", 14, Tone.TX2) : Icons.of("timer", 14, Tone.TX2));
        saved.setText(sign.text());
        saved.setToolTipText(sign.why().isEmpty() ? null : sign.why());
    }
}
