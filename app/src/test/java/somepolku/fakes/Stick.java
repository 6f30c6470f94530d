package somepolku.fakes;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.medium.Medium;
import somepolku.work.medium.Standing;
import somepolku.work.port.Passphrase;

/** A medium that the test pulls out and puts back. */
public final class Stick implements Medium {
    private final MemoryStore store;
    private final List<Consumer<Standing>> listeners = new CopyOnWriteArrayList<>();
    private volatile Standing standing = Standing.THERE;
    private volatile boolean removable;

    public Stick(MemoryStore store) {
        this.store = store;
    }

    public void pull() {
        store.away(true);
        become(Standing.AWAY);
    }

    public void putBack() {
        store.away(false);
        become(Standing.THERE);
    }

    /** From any standing to any other; the store answers as before. */
    public void become(Standing next) {
        standing = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /** The system says that it can be pulled out. */
    public Stick known() {
        removable = true;
        return this;
    }

    @Override
    public Standing standing() {
        return standing;
    }

    @Override
    public void listen(Lifetime lifetime, Consumer<Standing> listener) {
        listeners.add(listener);
        lifetime.onEnd(() -> listeners.remove(listener));
    }

    @Override
    public boolean removable() {
        return removable;
    }

    @Override
    public boolean rescuable() {
        return standing.state() == Standing.State.MISSING;
    }

    @Override
    public Path rescue() {
        putBack();
        return Path.of("oma.polku");
    }

    @Override
    public void open(Passphrase passphrase) throws ProblemException {
        if (!store.opensWith(passphrase)) {
            throw new ProblemException(Problem.refused("storage.passphrase.wrong", "oma.polku"));
        }
        putBack();
    }
}
