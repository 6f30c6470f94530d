package somepolku.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * Two hands on a keyboard and nothing else: keys go into the system's queue, to whatever has the focus, and so do what
 * they do for a person: Tab leads on, a shortcut of the window works anywhere, a popup takes what it takes.
 */
public final class Hands {
    private static final int FARTHEST = 80;

    private final Rig rig;

    public Hands(Rig rig) {
        this.rig = rig;
    }

    /** Presses a key, as {@code KeyStroke} writes it. */
    public Hands press(String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        assertThat(stroke).as(key).isNotNull();
        char letter = switch (stroke.getKeyCode()) {
            case KeyEvent.VK_ENTER -> '\n';
            case KeyEvent.VK_SPACE -> ' ';
            case KeyEvent.VK_TAB -> '\t';
            case KeyEvent.VK_ESCAPE -> '\u001b';
            case KeyEvent.VK_DELETE -> '\u007f';
            default -> KeyEvent.CHAR_UNDEFINED;
        };
        post(KeyEvent.KEY_PRESSED, stroke.getModifiers() & 0x3fc0, stroke.getKeyCode(), letter);
        if (letter != KeyEvent.CHAR_UNDEFINED) {
            post(KeyEvent.KEY_TYPED, stroke.getModifiers() & 0x3fc0, KeyEvent.VK_UNDEFINED, letter);
        }
        post(KeyEvent.KEY_RELEASED, stroke.getModifiers() & 0x3fc0, stroke.getKeyCode(), letter);
        rig.settle();
        return this;
    }

    /** Types a text where the focus is. */
    public Hands type(String text) {
        text.chars().forEach(letter -> {
            int code = KeyEvent.getExtendedKeyCodeForChar(letter);
            post(KeyEvent.KEY_PRESSED, 0, code, (char) letter);
            post(KeyEvent.KEY_TYPED, 0, KeyEvent.VK_UNDEFINED, (char) letter);
            post(KeyEvent.KEY_RELEASED, 0, code, (char) letter);
        });
        rig.settle();
        return this;
    }

    /** Goes on with Tab until the component of this name has the focus. */
    public Hands tabTo(String name) {
        for (int step = 0; step < FARTHEST && !rig.focused().equals(name); step++) {
            press("TAB");
        }
        assertThat(rig.focused()).as("reached by Tab").isEqualTo(name);
        return this;
    }

    /** Waits for what has the focus: a popup gets it from the system. */
    public Hands at(String name) {
        rig.await("the focus is at " + name, () -> rig.focused().equals(name));
        return this;
    }

    private void post(int id, int modifiers, int code, char letter) {
        // A popup that has just gone gives the focus back a moment later.
        AtomicReference<@Nullable Component> found = new AtomicReference<>();
        rig.await("something has the focus", () -> {
            found.set(owner());
            return found.get() != null;
        });
        Component owner = Objects.requireNonNull(found.get());
        Toolkit.getDefaultToolkit()
                .getSystemEventQueue()
                .postEvent(new KeyEvent(owner, id, System.currentTimeMillis(), modifiers, code, letter));
        Rig.on(() -> true);
    }

    private static @Nullable Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }
}
