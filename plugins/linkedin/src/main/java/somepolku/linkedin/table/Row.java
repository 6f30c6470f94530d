package somepolku.linkedin.table;

import java.util.List;

/** One data row. */
public record Row(int line, Columns columns, List<String> fields) {

    /** The field of a column, by its plain name such as {@code firstname}; empty where there is none. */
    public String of(String column) {
        return columns.of(fields, column);
    }

    /** Whether it says more than the header has names for. */
    public boolean overflows() {
        for (int at = columns.count(); at < fields.size(); at++) {
            if (!fields.get(at).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
