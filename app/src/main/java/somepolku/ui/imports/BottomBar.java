package somepolku.ui.imports;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import somepolku.ui.imports.model.ImportsState;
import somepolku.ui.imports.model.ImportsState.Stage;
import somepolku.ui.kit.look.Icons;
import somepolku.ui.kit.look.Tone;
import somepolku.ui.kit.part.Parts;

/** What can be done with a preview, and after. */
final class BottomBar {
    private final JPanel bar = Parts.panel("ins 0, gap 0, fill, hidemode 3", "[]8[]push[]", "[32!,center]");
    private final JLabel hint;
    private final JLabel key;
    private final JButton cancel;
    private final JButton accept;
    private final JButton metrics;
    private final Parts parts;

    BottomBar(Parts parts, ImportsPresenter presenter) {
        this.parts = parts;
        hint = parts.label("medium secondary", parts.text("imports.undoHint"));
        hint.setIcon(Icons.of("undo-2", 16, Tone.TX2));
        hint.setIconTextGap(8);
        key = parts.tag("Ctrl Z");
        cancel = parts.ordinary("imports.cancel", "imports.cancel", presenter::cancel);
        accept = parts.primary("imports.accept", "imports.accept.none", presenter::accept);
        metrics = parts.primary("imports.showMetrics", "imports.showMetrics", presenter::showMetrics);
        bar.add(hint);
        bar.add(key);
        JPanel buttons = Parts.panel("ins 0, gap 8, hidemode 3", "", "[32!]");
        buttons.add(cancel, "h 32!");
        buttons.add(accept, "h 32!");
        buttons.add(metrics, "h 32!");
        bar.add(buttons, "cell 2 0");
    }

    JComponent component() {
        return bar;
    }

    void draw(ImportsState state, boolean shown) {
        Stage stage = state.stage();
        boolean ready = stage == Stage.READY || stage == Stage.STORING;
        bar.setVisible(shown);
        hint.setVisible(ready);
        key.setVisible(ready);
        cancel.setVisible(ready);
        cancel.setEnabled(stage == Stage.READY || state.doing().stoppable());
        accept.setVisible(ready);
        accept.setEnabled(stage == Stage.READY);
        String text = stage == Stage.STORING ? state.doing().what() : state.acceptText();
        accept.setText(text);
        accept.getAccessibleContext().setAccessibleName(text);
        metrics.setVisible(stage == Stage.STORED || stage == Stage.NOTHING_NEW);
    }

    /** The filled button takes the focus when it is the next thing to do. */
    void focus(Stage stage) {
        if (stage == Stage.READY) {
            accept.requestFocusInWindow();
        } else if (stage == Stage.STORED || stage == Stage.NOTHING_NEW) {
            metrics.requestFocusInWindow();
        }
    }

    void press() {
        if (accept.isVisible()) {
            accept.doClick();
        } else if (metrics.isVisible()) {
            metrics.doClick();
        }
    }
}
