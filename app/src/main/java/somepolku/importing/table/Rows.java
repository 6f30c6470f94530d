package somepolku.importing.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The rows of a table, one by one, wherever they come from. */
public interface Rows extends Closeable {

    /**
     * The next row; empty at the end.
     *
     * @throws Unclosed where the rest cannot be told apart
     */
    Optional<Row> next() throws IOException;

    /** A row: where it begins, and its cells. */
    record Row(int line, List<String> cells) {
        public boolean blank() {
            for (String cell : cells) {
                if (!cell.isBlank()) {
                    return false;
                }
            }
            return true;
        }

        /** A short row has no more cells; what is not there is empty. */
        public String cell(int at) {
            return at >= 0 && at < cells.size() ? cells.get(at) : "";
        }
    }

    /** What ends a table before its end: a cell that never does. */
    final class Unclosed extends IOException {
        private static final long serialVersionUID = 1L;
        private final int line;

        public Unclosed(int line, Throwable cause) {
            super("a cell does not end", cause);
            this.line = line;
        }

        public int line() {
            return line;
        }
    }
}
