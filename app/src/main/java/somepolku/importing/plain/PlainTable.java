package somepolku.importing.plain;

import java.util.List;
import java.util.Optional;
import somepolku.importing.table.Column;

/** One of the plain tables, with the columns by which it is known. */
enum PlainTable {
    READINGS("importing.plain.readings", "date", "channel", "metric", "value"),
    ACTIVITIES("importing.plain.activities", "time", "channel", "kind", "title"),
    APPLICATIONS("importing.plain.applications", "date", "company", "position", "status");

    private final String text;
    private final List<Column> needed;

    PlainTable(String text, String... needed) {
        this.text = text;
        this.needed = List.of(needed).stream()
                .map(name -> new Column(List.of(name), true))
                .toList();
    }

    /** What is in it, as a key of the texts. */
    String text() {
        return text;
    }

    List<Column> needed() {
        return needed;
    }

    /** Which one it is, by its header. */
    static Optional<PlainTable> of(List<String> header) {
        for (PlainTable table : values()) {
            if (table.needed.stream().allMatch(column -> column.in(header).isPresent())) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }
}
