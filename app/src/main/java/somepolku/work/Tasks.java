package somepolku.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import somepolku.kit.Outcome;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;

/** The background pool: two threads for whatever must not stand in the window's way. */
public final class Tasks implements AutoCloseable {
    private final ExecutorService pool = Executors.newFixedThreadPool(2, task -> {
        Thread thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    });

    /** Work that may fail with a problem; it looks at its progress now and then. */
    public interface Job<T> {
        T run(Progress progress) throws ProblemException;
    }

    /** A running job's way to tell how far it is, and to hear that nobody waits for it. */
    public interface Progress {
        /** From 0 to 1; negative where unknown. */
        void at(double share);

        boolean cancelled();
    }

    /** A started job. Its stage completes on a pool thread; exceptionally only for a defect of the program. */
    public record Running<T>(CompletionStage<Outcome<T>> result, AtomicBoolean stop) {
        public void cancel() {
            stop.set(true);
        }
    }

    public <T> Running<T> start(Job<T> job, DoubleConsumer progress) {
        CompletableFuture<Outcome<T>> done = new CompletableFuture<>();
        AtomicBoolean stop = new AtomicBoolean();
        Progress watch = new Progress() {
            @Override
            public void at(double share) {
                progress.accept(share);
            }

            @Override
            public boolean cancelled() {
                return stop.get();
            }
        };
        pool.execute(() -> {
            try {
                done.complete(Outcome.done(job.run(watch)));
            } catch (ProblemException e) {
                done.complete(Outcome.failed(e.problem()));
            } catch (UncheckedProblemException e) {
                done.complete(Outcome.failed(e.problem()));
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return new Running<>(done, stop);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
