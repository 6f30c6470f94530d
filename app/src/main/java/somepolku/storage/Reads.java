package somepolku.storage;

import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import somepolku.kit.Problem;
import somepolku.kit.UncheckedProblemException;

/**
 * The records as of the newest commit. Every read sees one committed state from its beginning to its end, whatever is
 * written meanwhile; the store is told which version is in use, so that it keeps what that needs.
 */
final class Reads {
    private final MVStore store;
    private final String name;
    private final Set<Use> open = ConcurrentHashMap.newKeySet();
    private volatile MVMap<byte[], byte[]> committed;

    Reads(MVStore store, String name, MVMap<byte[], byte[]> records) {
        this.store = store;
        this.name = name;
        this.committed = records.openVersion(store.getCurrentVersion());
    }

    /** Called by the writer, when a commit is durable. */
    void publish(MVMap<byte[], byte[]> records) {
        committed = records.openVersion(store.getCurrentVersion());
    }

    /** A record as it lies. */
    record Found(byte[] key, byte[] value) {}

    Optional<byte[]> at(byte[] key) {
        try (Lookup lookup = new Lookup()) {
            return lookup.at(key);
        }
    }

    /** Many records of one committed state. */
    final class Lookup implements AutoCloseable {
        private final Use use = new Use();

        Optional<byte[]> at(byte[] key) {
            try {
                return use.map.isEmpty() ? Optional.empty() : Optional.ofNullable(use.map.get(key));
            } catch (MVStoreException e) {
                throw unreadable(e);
            }
        }

        @Override
        public void close() {
            use.close();
        }
    }

    /** What lies between two keys, both included; backwards from the first where that comes after the second. */
    Stream<Found> between(byte[] from, byte[] to, boolean backwards) {
        Use use = new Use();
        try {
            Walk walk = new Walk(use, use.map.cursor(from, to, backwards));
            return StreamSupport.stream(walk, false).onClose(use::close);
        } catch (MVStoreException e) {
            use.close();
            throw unreadable(e);
        }
    }

    Stream<Found> all() {
        return between(new byte[0], new byte[] {-1}, false);
    }

    /** Ends every read that was neither finished nor closed. */
    void endAll() {
        Set.copyOf(open).forEach(Use::close);
    }

    private UncheckedProblemException unreadable(MVStoreException e) {
        Problem problem = store.isClosed()
                ? closed()
                : Problem.badInput("storage.unreadable", name, String.valueOf(e.getMessage()));
        return new UncheckedProblemException(problem, e);
    }

    private Problem closed() {
        return Problem.refused("storage.closed", name);
    }

    /** Keeps a version readable while it is read. */
    private final class Use implements AutoCloseable {
        private final AtomicBoolean over = new AtomicBoolean();
        private final MVStore.TxCounter counter;
        private final MVMap<byte[], byte[]> map;

        Use() {
            if (store.isClosed()) {
                // Some of it may still be in memory; which part, nobody could tell.
                throw new UncheckedProblemException(closed());
            }
            // In this order: a commit in between then only makes the store keep more than is needed.
            counter = store.registerVersionUsage();
            map = committed;
            open.add(this);
        }

        @Override
        public void close() {
            if (!over.getAndSet(true)) {
                open.remove(this);
                store.deregisterVersionUsage(counter);
            }
        }
    }

    private final class Walk extends AbstractSpliterator<Found> {
        private final Use use;
        private final Cursor<byte[], byte[]> cursor;

        Walk(Use use, Cursor<byte[], byte[]> cursor) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
            this.use = use;
            this.cursor = cursor;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Found> action) {
            Found next;
            try {
                if (!cursor.hasNext()) {
                    use.close();
                    return false;
                }
                byte[] key = cursor.next();
                next = new Found(key, cursor.getValue());
            } catch (MVStoreException e) {
                use.close();
                throw unreadable(e);
            }
            action.accept(next);
            return true;
        }
    }
}
