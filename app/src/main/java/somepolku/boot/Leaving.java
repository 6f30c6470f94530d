package somepolku.boot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.ui.kit.Edt;
import somepolku.work.Tasks;

/** The journal of the window before this one, until it is closed. */
final class Leaving {
    private final Tasks tasks;
    private volatile CompletionStage<Outcome<Boolean>> last = CompletableFuture.completedFuture(Outcome.done(true));

    Leaving(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Closes it in the background; its keys are wiped then. */
    void from(Session left) {
        last = tasks.start(progress -> closed(left), share -> {}).result();
    }

    void await() {
        last.toCompletableFuture().join();
    }

    /** Tells on the EDT what went wrong when it was closed. */
    void tellProblem(Consumer<Problem> listener) {
        last.thenAccept(outcome -> {
            if (outcome instanceof Outcome.Failed<Boolean> failed) {
                Edt.later(() -> listener.accept(failed.problem()));
            }
        });
    }

    private static boolean closed(Session left) {
        left.close();
        return true;
    }
}
