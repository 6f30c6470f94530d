package somepolku.ui.shell.over;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import somepolku.kit.Texts;
import somepolku.ui.kit.Background.Busy;
import somepolku.ui.kit.part.Named;
import somepolku.ui.kit.part.Parts;

/** A job that takes longer than a second, with the way to cancel it. */
final class ProgressStrip extends Floating {
    private static final int WHOLE = 1000;

    private final Texts texts;
    private final JLabel title;
    private final JButton stop;
    private final JProgressBar bar = new JProgressBar(0, WHOLE);
    private Runnable cancel = () -> {};

    ProgressStrip(Texts texts) {
        super(new MigLayout("ins 8 14 8 8, gap 0, fillx", "[]12[grow,fill]12[]", "[center]"));
        this.texts = texts;
        Parts parts = new Parts(texts);
        title = parts.label("medium", "");
        add(title);
        add(Named.as(bar, "progress.bar", texts.text("shell.progress")));
        stop = parts.small("progress.cancel", "shell.progress.cancel", () -> cancel.run());
        add(stop);
    }

    void show(Busy busy) {
        title.setText(busy.step().map(step -> texts.text(step)).orElse(busy.title()));
        bar.setIndeterminate(busy.share() < 0);
        bar.setValue((int) Math.round(busy.share() * WHOLE));
        cancel = busy.running()::cancel;
        stop.setEnabled(busy.stoppable());
    }
}
