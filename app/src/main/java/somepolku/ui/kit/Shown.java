package somepolku.ui.kit;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import somepolku.kit.Lifetime;

/**
 * What a presenter wants shown: one immutable value that its panel draws, again each time it changes. Set and heard on
 * the EDT.
 */
public final class Shown<S> {
    private final List<Consumer<S>> listeners = new CopyOnWriteArrayList<>();
    private S now;

    public Shown(S first) {
        this.now = first;
    }

    public S now() {
        return now;
    }

    public void set(S next) {
        if (!next.equals(now)) {
            now = next;
            listeners.forEach(listener -> listener.accept(next));
        }
    }

    /** Tells the value as it is, and then every change. */
    public void follow(Lifetime lifetime, Consumer<S> listener) {
        listeners.add(listener);
        lifetime.onEnd(() -> listeners.remove(listener));
        listener.accept(now);
    }
}
