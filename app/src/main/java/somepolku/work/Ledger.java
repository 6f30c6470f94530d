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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import somepolku.domain.journal.Attachment;
import somepolku.kit.Lifetime;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.work.port.Draft;
import somepolku.work.port.JournalStore;
import somepolku.work.port.JournalView;
import somepolku.work.port.Passphrase;

/**
 * The single writer. Every change goes through one worker thread: store, then remember for undo, then publish. A
 * change is acknowledged only when it is durable. The thread is never interrupted, since that would close the file.
 */
public final class Ledger implements AutoCloseable {
    private static final int UNDO_DEPTH = 200;

    private final JournalStore store;
    private final ExecutorService writer;
    private final List<Consumer<Published>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final List<Runnable> paces = new CopyOnWriteArrayList<>();
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

    /** Why nothing can be written, where that is so. */
    public Problem whyView() {
        return store.whyView();
    }

    /** Stores a change. The stage completes on the writer's thread, after the listeners were told. */
    public CompletionStage<Outcome<Change>> apply(Change change) {
        return apply(change, journal -> {}, Tasks.UNWATCHED);
    }

    /**
     * Stores a change unless the journal, as it stands when the change's turn comes, speaks against it, or it is
     * cancelled before its last step is handed to the store.
     */
    public CompletionStage<Outcome<Change>> apply(Change change, Check check, Tasks.Progress progress) {
        return change(() -> {
            check.on(store);
            commit(change, progress);
            undoable.push(change);
            if (undoable.size() > UNDO_DEPTH) {
                undoable.removeLast();
            }
            redoable.clear();
            return change;
        });
    }

    /** What stood half typed in an editor when it was kept last. */
    public Optional<Draft> draft(String editor) {
        return store.draft(editor);
    }

    /** Keeps in the journal what stands half typed in an editor, or forgets it. It is no change: nothing to undo or to publish. */
    public CompletionStage<Outcome<Optional<Draft>>> keep(String editor, Optional<Draft> draft) {
        return onWriter(() -> outcome(() -> {
            store.keep(editor, draft);
            return draft;
        }));
    }

    /** Lays an attachment down with its content, as one change. */
    public CompletionStage<Outcome<Change>> attach(Attachment file, byte[] content) {
        Change change = Change.add(file);
        return apply(
                change,
                journal -> {
                    if (store.readOnly()) {
                        throw new ProblemException(store.whyView());
                    }
                    store.keep(file.id(), content);
                },
                Tasks.UNWATCHED);
    }

    /** Whether the journal opens only with a passphrase. */
    public boolean locked() {
        return store.locked();
    }

    /** Whether the passphrase is the journal's, or its recovery key. Takes a moment: never on the EDT. */
    public boolean opensWith(Passphrase passphrase) {
        return store.opensWith(passphrase);
    }

    /**
     * Locks the journal with a passphrase, also where it had another one.
     *
     * @return the recovery key, to be shown once
     */
    public CompletionStage<Outcome<String>> lock(Passphrase passphrase) {
        return onWriter(() -> outcome(() -> store.lock(passphrase)));
    }

    /** From now on the journal opens without a passphrase; gives whether that is so. */
    public CompletionStage<Outcome<Boolean>> unlock() {
        return onWriter(() -> outcome(() -> {
            store.unlock();
            return !store.locked();
        }));
    }

    /** Takes the newest change back. */
    public CompletionStage<Outcome<Change>> undo() {
        return change(() -> move(undoable, redoable, "undo.nothing", true));
    }

    /** Does again what was undone last. */
    public CompletionStage<Outcome<Change>> redo() {
        return change(() -> move(redoable, undoable, "redo.nothing", false));
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

    /** Whether something that was handed over is neither durable nor refused yet. */
    public boolean pending() {
        return waiting.get() > 0;
    }

    /** Tells whenever {@link #pending} becomes something else, on whatever thread. */
    public void listenPending(Lifetime lifetime, Runnable listener) {
        paces.add(listener);
        lifetime.onEnd(() -> paces.remove(listener));
    }

    private void count(int more) {
        int now = waiting.addAndGet(more);
        if (now == 0 || now == more) {
            paces.forEach(Runnable::run);
        }
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
        commit(step, Tasks.UNWATCHED);
        from.pop();
        to.push(next);
        return step;
    }

    private void commit(Change change, Tasks.Progress progress) throws ProblemException {
        if (store.readOnly()) {
            throw new ProblemException(store.whyView());
        }
        store.commit(new Handed(change.edits(), progress));
    }

    private CompletionStage<Outcome<Change>> change(Step<Change> step) {
        return onWriter(() -> run(step));
    }

    private <T> CompletionStage<Outcome<T>> onWriter(Supplier<Outcome<T>> work) {
        CompletableFuture<Outcome<T>> done = new CompletableFuture<>();
        count(1);
        try {
            writer.execute(() -> {
                Outcome<T> outcome;
                try {
                    outcome = work.get();
                } catch (Throwable defect) {
                    count(-1);
                    // Whoever waits must hear of it: a change that is never answered looks like one that was kept.
                    done.completeExceptionally(defect);
                    return;
                }
                count(-1);
                done.complete(outcome);
            });
        } catch (RejectedExecutionException closed) {
            count(-1);
            done.complete(Outcome.failed(Problem.refused("journal.closed")));
        }
        return done;
    }

    private Outcome<Change> run(Step<Change> step) {
        Outcome<Change> outcome = outcome(step);
        if (outcome instanceof Outcome.Done<Change> done) {
            possible = new Possible(Optional.ofNullable(undoable.peek()), Optional.ofNullable(redoable.peek()));
            Published published = new Published(done.value(), possible);
            listeners.forEach(listener -> tell(listener, published));
        }
        return outcome;
    }

    private static <T> Outcome<T> outcome(Step<T> step) {
        try {
            return Outcome.done(step.take());
        } catch (ProblemException e) {
            return Outcome.failed(e.problem());
        } catch (UncheckedProblemException e) {
            return Outcome.failed(e.problem());
        } catch (RuntimeException e) {
            return Outcome.failed(Problem.badInput("journal.broken", String.valueOf(e.getMessage())));
        }
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

    private interface Step<T> {
        T take() throws ProblemException;
    }
}
