package somepolku.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import somepolku.kit.Lifetime;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.port.JournalStore;
import somepolku.work.port.JournalView;

/**
 * The single writer. Every change goes through one worker thread: store, then remember for undo, then publish. A
 * change is acknowledged only when it is durable. The thread is never interrupted, since that would close the file.
 */
public final class Ledger implements AutoCloseable {
    private static final int UNDO_DEPTH = 200;

    private final JournalStore store;
    private final ExecutorService writer;
    private final List<Consumer<Published>> listeners = new CopyOnWriteArrayList<>();
    private final Deque<Change> undoable = new ArrayDeque<>();
    private final Deque<Change> redoable = new ArrayDeque<>();
    private volatile Possible possible = new Possible(Optional.empty(), Optional.empty());

    public Ledger(JournalStore store) {
        this.store = store;
        this.writer = Executors.newSingleThreadExecutor(task -> new Thread(task, "journal-writer"));
    }

    /** What was just stored; published on the writer's thread, so listeners hand over and return. */
    public record Published(Change change, Possible possible) {}

    /** The acts that undo and redo would take next. */
    public record Possible(Optional<Change> undo, Optional<Change> redo) {}

    /** What must hold of the journal for a change that was thought of earlier; called on the writer's thread. */
    public interface Check {
        void on(JournalView journal) throws ProblemException;
    }

    public JournalView journal() {
        return store;
    }

    /** Reads the whole file and says how sound it is. */
    public Health check() {
        return new Health(store.version(), store.check());
    }

    /** How the journal's file stands: its format version, and what is wrong with it. */
    public record Health(int version, List<JournalStore.Damage> damages) {}

    /** What the person should hear after the journal was opened. */
    public List<Problem> notices() {
        return store.notices();
    }

    public boolean readOnly() {
        return store.readOnly();
    }

    /** Stores a change. The stage completes on the writer's thread, after the listeners were told. */
    public CompletionStage<Outcome<Change>> apply(Change change) {
        return apply(change, journal -> {});
    }

    /** Stores a change unless the journal, as it stands when the change's turn comes, speaks against it. */
    public CompletionStage<Outcome<Change>> apply(Change change, Check check) {
        return onWriter(() -> {
            check.on(store);
            commit(change);
            undoable.push(change);
            if (undoable.size() > UNDO_DEPTH) {
                undoable.removeLast();
            }
            redoable.clear();
            return change;
        });
    }

    /** Takes the newest change back. */
    public CompletionStage<Outcome<Change>> undo() {
        return onWriter(() -> move(undoable, redoable, "undo.nothing", true));
    }

    /** Does again what was undone last. */
    public CompletionStage<Outcome<Change>> redo() {
        return onWriter(() -> move(redoable, undoable, "redo.nothing", false));
    }

    /** Completes when everything that was handed over before this call is durable, or was refused. */
    public CompletionStage<Boolean> settled() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        try {
            writer.execute(() -> done.complete(true));
        } catch (RejectedExecutionException closed) {
            // Closing waits for everything, so nothing is left to settle.
            done.complete(true);
        }
        return done;
    }

    public Possible possible() {
        return possible;
    }

    /** Tells of every stored change for as long as the lifetime lasts. */
    public void listen(Lifetime lifetime, Consumer<Published> listener) {
        listeners.add(listener);
        lifetime.onEnd(() -> listeners.remove(listener));
    }

    /** Waits until everything submitted is stored, then closes the store. */
    @Override
    public void close() {
        writer.shutdown();
        boolean interrupted = false;
        while (!writer.isTerminated()) {
            try {
                writer.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        store.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Change move(Deque<Change> from, Deque<Change> to, String nothing, boolean backwards)
            throws ProblemException {
        Change next = from.peek();
        if (next == null) {
            throw new ProblemException(Problem.refused(nothing));
        }
        Change step = backwards ? next.inverse() : next;
        commit(step);
        from.pop();
        to.push(next);
        return step;
    }

    private void commit(Change change) throws ProblemException {
        if (store.readOnly()) {
            throw new ProblemException(Problem.refused("journal.readOnly"));
        }
        store.commit(change.edits());
    }

    private CompletionStage<Outcome<Change>> onWriter(Step step) {
        CompletableFuture<Outcome<Change>> done = new CompletableFuture<>();
        try {
            writer.execute(() -> {
                try {
                    done.complete(run(step));
                } catch (Throwable defect) {
                    // Whoever waits must hear of it: a change that is never answered looks like one that was kept.
                    done.completeExceptionally(defect);
                }
            });
        } catch (RejectedExecutionException closed) {
            done.complete(Outcome.failed(Problem.refused("journal.closed")));
        }
        return done;
    }

    private Outcome<Change> run(Step step) {
        Change change;
        try {
            change = step.take();
        } catch (ProblemException e) {
            return Outcome.failed(e.problem());
        } catch (UncheckedProblemException e) {
            return Outcome.failed(e.problem());
        } catch (RuntimeException e) {
            return Outcome.failed(Problem.badInput("journal.broken", String.valueOf(e.getMessage())));
        }
        possible = new Possible(Optional.ofNullable(undoable.peek()), Optional.ofNullable(redoable.peek()));
        Published published = new Published(change, possible);
        listeners.forEach(listener -> tell(listener, published));
        return Outcome.done(change);
    }

    /** The change is durable by now: a listener that breaks is a defect to be told, and no failure of the change. */
    private static void tell(Consumer<Published> listener, Published published) {
        try {
            listener.accept(published);
        } catch (RuntimeException defect) {
            Thread writer = Thread.currentThread();
            writer.getUncaughtExceptionHandler().uncaughtException(writer, defect);
        }
    }

    private interface Step {
        Change take() throws ProblemException;
    }
}
