package somepolku.work.port;

import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** Thrown where a journal is whole and asks for its passphrase, or was given another one. */
public final class LockedException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public LockedException(Problem problem) {
        super(problem);
    }
}
