package somepolku.ui.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import somepolku.kit.Lifetime;

/** Something that happens now and then and carries no value. Fired and heard on the EDT. */
public final class Signal {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    public void listen(Lifetime lifetime, Runnable listener) {
        listeners.add(listener);
        lifetime.onEnd(() -> listeners.remove(listener));
    }

    public void fire() {
        listeners.forEach(Runnable::run);
    }
}
