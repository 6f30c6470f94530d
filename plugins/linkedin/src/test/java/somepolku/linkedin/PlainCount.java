package somepolku.linkedin;

import java.util.List;

/** Counts the data rows of a comma-separated file in the simplest way: quotes toggle, a backslash hides a quote. */
final class PlainCount {

    private static final List<String> HEADERS = List.of(
            "First Name,",
            "Date,",
            "Date/Time,",
            "Organization,",
            "From,",
            "Content Title,",
            "Application Date,",
            "Saved Date,",
            "Endorsement Date,",
            "Company Name,",
            "School Name,",
            "Profile Summary",
            "Title,",
            "Name");

    private PlainCount() {}

    static int dataRows(String text) {
        int rows = 0;
        boolean quoted = false;
        boolean justClosed = false;
        boolean afterHeader = false;
        StringBuilder record = new StringBuilder();
        for (char c : (text + "\n").toCharArray()) {
            boolean hidden = c == '"' && record.length() > 0 && record.charAt(record.length() - 1) == '\\';
            // a quotation mark within an unquoted field means nothing
            boolean opens = record.length() == 0 || record.charAt(record.length() - 1) == ',';
            boolean doubled = justClosed && c == '"';
            justClosed = c == '"' && !hidden && quoted;
            if (c == '"' && !hidden && (quoted || opens || doubled)) {
                quoted = !quoted;
            }
            if (c == '\n' && !quoted) {
                String line = record.toString().replace("\ufeff", "").strip();
                if (afterHeader && !line.isEmpty()) {
                    rows++;
                }
                afterHeader |= HEADERS.stream().anyMatch(line::startsWith);
                record.setLength(0);
            } else {
                record.append(c);
            }
        }
        return rows;
    }
}
