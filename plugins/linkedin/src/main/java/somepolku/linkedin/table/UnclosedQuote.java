package somepolku.linkedin.table;

import java.io.IOException;

/** The file ends within a quoted field: a quotation mark is missing, and nobody can tell where. */
public final class UnclosedQuote extends IOException {
    private static final long serialVersionUID = 1L;

    private final int line;

    UnclosedQuote(int line, Throwable cause) {
        super(cause);
        this.line = line;
    }

    /** Where the row begins that swallowed the rest. */
    public int line() {
        return line;
    }
}
