package somepolku.importing.table;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A column by its heading.
 *
 * @param names what it may be called: the same export has other headings in other languages
 * @param needed whether a table without it is another table
 */
public record Column(List<String> names, boolean needed) {

    public Column {
        names = names.stream().map(Column::plain).toList();
    }

    /** Where it is in a header; of two columns that are called the same the first. */
    public OptionalInt in(List<String> header) {
        for (int at = 0; at < header.size(); at++) {
            if (names.contains(plain(header.get(at)))) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** Spreadsheets add blanks and change the case. */
    private static String plain(String heading) {
        return heading.replace('\u00a0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
