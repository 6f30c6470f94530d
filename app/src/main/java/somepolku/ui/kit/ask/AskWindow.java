package somepolku.ui.kit.ask;

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
import somepolku.ui.kit.Edt;
import somepolku.ui.kit.look.BrandMark;

/** A window with one page in it that asks something. On the EDT. */
public final class AskWindow {
    private final Lifetime life = new Lifetime();
    private final Window window;
    private final AskPage page;

    private AskWindow(Window window, AskPage page) {
        this.window = window;
        this.page = page;
    }

    /** A small window of its own, where there is no other yet. Escape ends the program, as closing it does. */
    public static AskWindow alone(String title, AskPage page) {
        JFrame frame = frame(title);
        AskWindow made = made(frame, frame.getRootPane(), page);
        made.escapeLeaves(frame.getRootPane());
        made.showSmall(Optional.empty());
        return made;
    }

    /** Where another window stood, and as large: that one is closed by the caller. */
    public static AskWindow instead(String title, AskPage page, Frame before) {
        JFrame frame = frame(title);
        AskWindow made = made(frame, frame.getRootPane(), page);
        frame.setMinimumSize(before.getMinimumSize());
        frame.setBounds(before.getBounds());
        frame.setExtendedState(before.getExtendedState());
        // Who works in another program meanwhile must not lose the keyboard to a page like this.
        frame.setAutoRequestFocus(before.isActive());
        made.show();
        return made;
    }

    /** Over the window of another journal, which stays until this one is open. Escape puts it away. */
    public static AskWindow over(String title, AskPage page, Frame owner) {
        JDialog dialog = new JDialog(owner, title, Dialog.ModalityType.MODELESS);
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        AskWindow made = made(dialog, dialog.getRootPane(), page);
        made.escapeLeaves(dialog.getRootPane());
        made.showSmall(Optional.of(owner));
        return made;
    }

    public AskPage page() {
        return page;
    }

    /** The window itself where it is nobody's dialog. */
    public Optional<Frame> frame() {
        return window instanceof Frame frame ? Optional.of(frame) : Optional.empty();
    }

    /** Puts it away; what was typed is wiped. */
    public void close() {
        page.end();
        life.close();
        window.dispose();
    }

    private static JFrame frame(String title) {
        JFrame frame = new JFrame(title);
        frame.setIconImages(List.of(BrandMark.image(16), BrandMark.image(32), BrandMark.image(64)));
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        return frame;
    }

    private static AskWindow made(Window window, JRootPane root, AskPage page) {
        AskWindow made = new AskWindow(window, page);
        Container content = root.getContentPane();
        content.add(page.panel());
        window.setName(page.panel().getName() + ".window");
        page.follow(made.life);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                page.leave();
            }
        });
        return made;
    }

    private void escapeLeaves(JRootPane root) {
        root.registerKeyboardAction(
                event -> page.leave(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
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
        Edt.later(page::focus);
    }
}
