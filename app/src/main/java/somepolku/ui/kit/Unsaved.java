package somepolku.ui.kit;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import somepolku.kit.Lifetime;

/** Who holds a text that the journal does not have yet, or refused. Used on the EDT. */
public final class Unsaved {
    private final Set<Object> holders = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Signal looks = new Signal();
    private final Shown<Boolean> any = new Shown<>(false);

    /** Says whether somebody holds one. */
    public void mark(Object holder, boolean unsaved) {
        if (unsaved) {
            holders.add(holder);
        } else {
            holders.remove(holder);
        }
        any.set(!holders.isEmpty());
    }

    /** Asks for a look at what is typed, every second or so while a window is open: time to keep what can be kept. */
    void looksAt(Lifetime life, Runnable look) {
        looks.listen(life, look);
    }

    public void look() {
        looks.fire();
    }

    public Shown<Boolean> any() {
        return any;
    }
}
