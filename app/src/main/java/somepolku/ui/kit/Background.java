package somepolku.ui.kit;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.work.Tasks;

/** Work that does not stand in the window's way. Started on the EDT, and its result is heard there. */
public final class Background {
    private static final Logger LOG = System.getLogger(Background.class.getName());

    private final Tasks tasks;
    private final Executor screen;
    private final Shown<List<Busy>> busy = new Shown<>(List.of());

    /** @param screen {@link Edt#executor}; a test may run the results where they come */
    public Background(Tasks tasks, Executor screen) {
        this.tasks = tasks;
        this.screen = screen;
    }

    /**
     * A job under way, for the progress strip.
     *
     * @param share done, from 0 to 1; negative where unknown
     * @param step the key of a text that says what is being done; empty for what the title says
     * @param stoppable whether cancelling still does something
     */
    public record Busy(
            String title, double share, Tasks.Running<?> running, Optional<String> step, boolean stoppable) {}

    /** The jobs under way, oldest first. The shell shows those that take more than a second, with a way to cancel. */
    public Shown<List<Busy>> busy() {
        return busy;
    }

    /**
     * Starts a job.
     *
     * @param title in the person's language
     */
    public <T> Tasks.Running<T> start(String title, Tasks.Job<T> job, Consumer<Outcome<T>> then) {
        Ticket ticket = new Ticket();
        AtomicReference<@Nullable Double> newest = new AtomicReference<>();
        Tasks.Running<T> running = tasks.start(job, new Tasks.Watcher() {
            @Override
            public void at(double share) {
                // A window that is busy is told once how far it is by now, and not of each step on the way.
                if (newest.getAndSet(share) == null) {
                    screen.execute(() -> {
                        Double now = newest.getAndSet(null);
                        if (now != null) {
                            ticket.reach(now);
                        }
                    });
                }
            }

            @Override
            public void step(String key, boolean stoppable) {
                screen.execute(() -> ticket.step(key, stoppable));
            }
        });
        ticket.begin(new Busy(title, -1, running, Optional.empty(), true));
        hear(running.result(), outcome -> {
            ticket.end();
            then.accept(outcome);
        });
        return running;
    }

    /** Reads something quickly out of the journal: a job that shows no progress and is not cancelled. */
    public <T> void read(Tasks.Job<T> job, Consumer<Outcome<T>> then) {
        hear(tasks.start(job, share -> {}).result(), then);
    }

    /** Hears the outcome of a stage, such as the ledger's, on the EDT. A defect is heard as a problem, and logged. */
    public <T> void hear(CompletionStage<Outcome<T>> stage, Consumer<Outcome<T>> then) {
        stage.whenComplete((outcome, defect) -> screen.execute(() -> {
            if (defect == null) {
                then.accept(outcome);
            } else {
                LOG.log(Level.ERROR, "a background job broke", defect);
                then.accept(Outcome.failed(Problem.badInput("kit.defect", String.valueOf(defect.getMessage()))));
            }
        }));
    }

    Executor screen() {
        return screen;
    }

    private final class Ticket {
        private @Nullable Busy mine;

        void begin(Busy first) {
            mine = first;
            List<Busy> all = new ArrayList<>(busy.now());
            all.add(first);
            busy.set(List.copyOf(all));
        }

        void reach(double share) {
            become(before -> new Busy(before.title(), share, before.running(), before.step(), before.stoppable()));
        }

        void step(String key, boolean stoppable) {
            become(before -> new Busy(
                    before.title(), stoppable ? before.share() : -1, before.running(), Optional.of(key), stoppable));
        }

        /** A share that comes before the beginning or after the end is no longer, or not yet, anybody's. */
        private void become(UnaryOperator<Busy> change) {
            Busy before = mine;
            List<Busy> all = new ArrayList<>(busy.now());
            if (before != null && all.contains(before)) {
                Busy next = change.apply(before);
                all.set(all.indexOf(before), next);
                mine = next;
                busy.set(List.copyOf(all));
            }
        }

        void end() {
            List<Busy> all = new ArrayList<>(busy.now());
            all.remove(mine);
            busy.set(List.copyOf(all));
        }
    }
}
