package somepolku.work;

import java.util.function.DoubleConsumer;
import somepolku.kit.Problem;
import somepolku.kit.UncheckedProblemException;

/** A part of a job: its own way from 0 to 1 lies within the whole's, and it ends where nobody waits for it any more. */
record Meter(Tasks.Progress whole, double from, double to) implements DoubleConsumer {

    /** Tells how far the part is, or ends the job: what waits to be closed on the way is closed. */
    @Override
    public void accept(double share) {
        go();
        tell(share);
    }

    void tell(double share) {
        whole.at(from + (to - from) * Math.min(1, Math.max(0, share)));
    }

    void go() {
        if (whole.cancelled()) {
            throw new UncheckedProblemException(Problem.refused("importing.stopped"));
        }
    }
}
