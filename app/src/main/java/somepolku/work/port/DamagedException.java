package somepolku.work.port;

import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** Thrown where a journal is one and is damaged: {@link Rescuing} may help. */
public final class DamagedException extends ProblemException {
    private static final long serialVersionUID = 1L;

    public DamagedException(Problem problem) {
        super(problem);
    }
}
