package somepolku.cli.call;

import java.util.OptionalInt;
import somepolku.kit.ProblemException;

/** One thing that the command line can be told to do. */
public interface Verb {
    int DONE = 0;

    /** @return the exit code; empty where a window was opened that keeps the program alive */
    OptionalInt run(Call call) throws ProblemException;
}
