package somepolku.linkedin.archive;

import java.util.List;

/** One data row. */
record Row(int line, Columns columns, List<String> fields) {

    /** The field of a column, by its plain name such as {@code firstname}; empty where there is none. */
    String of(String column) {
        return columns.of(fields, column);
    }

    boolean blank() {
        return fields.stream().allMatch(String::isBlank);
    }

    /** Whether it says more than the header has names for. */
    boolean overflows() {
        return fields.stream().skip(columns.count()).anyMatch(field -> !field.isBlank());
    }
}
