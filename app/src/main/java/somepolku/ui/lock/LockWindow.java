package somepolku.ui.lock;

import java.awt.Container;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;
import somepolku.kit.Lifetime;
import somepolku.kit.Texts;
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.look.BrandMark;

/** The window that the lock page stands in. On the EDT. */
public final class LockWindow {
    private final Lifetime life = new Lifetime();
    private final Window window;
    private final LockPresenter presenter;
    private final LockPanel panel;

    private LockWindow(Window window, LockPresenter presenter, LockPanel panel) {
        this.window = window;
        this.presenter = presenter;
        this.panel = panel;
    }

    /** A small window of its own, where there is no other yet. Escape ends the program, as closing it does. */
    public static LockWindow alone(Texts texts, LockPresenter presenter) {
        JFrame frame = frame(texts);
        LockWindow made = made(frame, frame.getRootPane(), texts, presenter, "lock.quit");
        made.escapeLeaves(frame.getRootPane());
        made.showSmall(Optional.empty());
        return made;
    }

    /** Where another window stood, and as large: that one is closed by the caller. */
    public static LockWindow instead(Texts texts, LockPresenter presenter, Frame before) {
        JFrame frame = frame(texts);
        LockWindow made = made(frame, frame.getRootPane(), texts, presenter, "lock.quit");
        frame.setMinimumSize(before.getMinimumSize());
        frame.setBounds(before.getBounds());
        frame.setExtendedState(before.getExtendedState());
        // Who works in another program meanwhile must not lose the keyboard to a lock page.
        frame.setAutoRequestFocus(before.isActive());
        made.show();
        return made;
    }

    /** Over the window of another journal, which stays until this one is open. Escape puts it away. */
    public static LockWindow over(Texts texts, LockPresenter presenter, Frame owner) {
        JDialog dialog = new JDialog(owner, texts.text("lock.window"), Dialog.ModalityType.MODELESS);
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        LockWindow made = made(dialog, dialog.getRootPane(), texts, presenter, "lock.cancel");
        made.escapeLeaves(dialog.getRootPane());
        made.showSmall(Optional.of(owner));
        return made;
    }

    public LockPresenter presenter() {
        return presenter;
    }

    /** The window itself where it is nobody's dialog. */
    public Optional<Frame> frame() {
        return window instanceof Frame frame ? Optional.of(frame) : Optional.empty();
    }

    /** Puts it away; what was typed is wiped. */
    public void close() {
        presenter.end();
        life.close();
        window.dispose();
    }

    private static JFrame frame(Texts texts) {
        JFrame frame = new JFrame(texts.text("lock.window"));
        frame.setIconImages(List.of(BrandMark.image(16), BrandMark.image(32), BrandMark.image(64)));
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        return frame;
    }

    private static LockWindow made(
            Window window, JRootPane root, Texts texts, LockPresenter presenter, String leaveKey) {
        LockPanel panel = new LockPanel(texts, presenter, leaveKey);
        LockWindow made = new LockWindow(window, presenter, panel);
        Container content = root.getContentPane();
        content.add(panel);
        window.setName("lock.window");
        panel.follow(made.life);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                presenter.leave();
            }
        });
        return made;
    }

    private void escapeLeaves(JRootPane root) {
        root.registerKeyboardAction(
                event -> presenter.leave(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    private void showSmall(Optional<Frame> owner) {
        window.pack();
        // Room for a message without growing.
        window.setSize(window.getWidth(), window.getHeight() + 96);
        window.setLocationRelativeTo(owner.orElse(null));
        show();
    }

    private void show() {
        window.setVisible(true);
        Edt.later(panel::focus);
    }
}
