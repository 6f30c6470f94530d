package somepolku.ui.shell;

import java.time.LocalTime;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;

/** The foot of the window: when everything was last on disk, where it is, and that it stays there. */
final class StatusLine extends JPanel {
    private final Ui ui;
    private final JLabel saved;

    StatusLine(Ui ui) {
        super(new MigLayout("ins 0 16 0 16, gap 0, fill", "[]20[]push[]", "[28!,center]"));
        this.ui = ui;
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
        if (ui.work().ledger().readOnly()) {
            saved.setIcon(Icons.of("triangle-alert", 14, Tone.WARN));
            saved.setText(ui.text("shell.read-only"));
            saved.setToolTipText(ui.text("journal.readOnly"));
        } else {
            sayKept();
            ui.changes(ui.lifetime(), change -> sayKept());
        }
    }

    private void sayKept() {
        saved.setIcon(Icons.of("check", 14, Tone.TX2));
        saved.setText(
                ui.text("shell.saved", ui.formats().time(LocalTime.now(ui.work().clock()))));
    }
}
