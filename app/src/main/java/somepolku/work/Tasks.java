package somepolku.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import somepolku.kit.Memory;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;

/** The background pool: two threads for whatever must not stand in the window's way. */
public final class Tasks implements AutoCloseable {
    /** Nobody watches and nobody stops it, but by ending the program. */
    public static final Progress UNWATCHED = new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** A smaller step moves no bar. */
    private static final double SEEN = 0.01;

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

        /**
         * Says what is done from here on.
         *
         * @param key of a text
         * @param stoppable whether cancelling still does something
         */
        default void step(String key, boolean stoppable) {}

        /**
         * What tells how far the job is and ends it where nobody waits for it any more: with a refusal of that text.
         *
         * @param stopped the key of a text
         */
        default DoubleConsumer orStop(String stopped) {
            return share -> {
                if (cancelled()) {
                    throw new UncheckedProblemException(Problem.refused(stopped));
                }
                at(share);
            };
        }
    }

    /** Hears how far a job is, on whatever thread does it. */
    public interface Watcher {
        /** From 0 to 1; negative where unknown. Only what a person would see is told. */
        void at(double share);

        /** As in {@link Progress#step}. */
        default void step(String key, boolean stoppable) {}
    }

    /** A started job. Its stage completes on a pool thread; exceptionally only for a defect of the program. */
    public record Running<T>(CompletionStage<Outcome<T>> result, AtomicBoolean stop) {
        public void cancel() {
            stop.set(true);
        }
    }

    public <T> Running<T> start(Job<T> job, Watcher watcher) {
        CompletableFuture<Outcome<T>> done = new CompletableFuture<>();
        AtomicBoolean stop = new AtomicBoolean();
        Progress watch = new Progress() {
            private volatile double told = -1;

            @Override
            public void at(double share) {
                if (Math.abs(share - told) >= SEEN || share >= 1 && told < 1) {
                    told = share;
                    watcher.at(share);
                }
            }

            @Override
            public void step(String key, boolean stoppable) {
                watcher.step(key, stoppable);
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
            } catch (OutOfMemoryError e) {
                done.complete(Outcome.failed(Memory.tooLittle()));
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
