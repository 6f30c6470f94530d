package somepolku.kit;

/** Carries a {@link Problem} up to where it can be said. The message is the key, for logs only. */
public class ProblemException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.key() + problem.arguments());
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.key() + problem.arguments(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
