package somepolku.kit;

/**
 * A {@link Problem} met where no checked exception can pass, such as in the middle of a stream of entries: the journal
 * was damaged or closed while it was read.
 */
public final class UncheckedProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public UncheckedProblemException(Problem problem) {
        super(problem.key() + problem.arguments());
        this.problem = problem;
    }

    public UncheckedProblemException(Problem problem, Throwable cause) {
        super(problem.key() + problem.arguments(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
