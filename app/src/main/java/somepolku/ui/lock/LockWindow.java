package somepolku.ui.lock;

import java.awt.Frame;
import somepolku.kit.Texts;
import somepolku.ui.kit.ask.AskWindow;

/** The windows that the lock page stands in. On the EDT. */
public final class LockWindow {
    private LockWindow() {}

    /** A small window of its own, where there is no other yet. */
    public static AskWindow alone(Texts texts, LockPresenter presenter) {
        return AskWindow.alone(texts.text("lock.window"), new LockPanel(texts, presenter, "lock.quit"));
    }

    /** Where another window stood, and as large: that one is closed by the caller. */
    public static AskWindow instead(Texts texts, LockPresenter presenter, Frame before) {
        return AskWindow.instead(texts.text("lock.window"), new LockPanel(texts, presenter, "lock.quit"), before);
    }

    /** Over the window of another journal, which stays until this one is open. */
    public static AskWindow over(Texts texts, LockPresenter presenter, Frame owner) {
        return AskWindow.over(texts.text("lock.window"), new LockPanel(texts, presenter, "lock.cancel"), owner);
    }
}
