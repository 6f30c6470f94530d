package somepolku.importing.grid;

import java.io.IOException;
import somepolku.kit.Problem;

/** What makes a workbook unreadable, in words for people. */
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    private final String key;

    Unreadable(String key) {
        super(key);
        this.key = key;
    }

    Unreadable(String key, Throwable cause) {
        super(key, cause);
        this.key = key;
    }

    static Unreadable damaged(Throwable cause) {
        return cause instanceof Unreadable said ? said : new Unreadable("importing.grid.damaged", cause);
    }

    /** Of a file. */
    public Problem problem(String file) {
        return Problem.badInput(key, file);
    }
}
