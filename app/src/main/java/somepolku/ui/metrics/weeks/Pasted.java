package somepolku.ui.metrics.weeks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Several numbers at once, as a spreadsheet puts them on the clipboard: parted by tabs or line breaks. */
final class Pasted {
    private Pasted() {}

    /**
     * The cells, also empty ones between others: each is a week of which nothing is said. Empty for a text that is one
     * cell only.
     */
    static Optional<List<String>> cells(String text) {
        // A spreadsheet ends its last row with a line break too.
        String trimmed = text.replaceAll("\\R\\z", "");
        if (!trimmed.matches("(?s).*[\\t\\n\\r].*")) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.stream(trimmed.split("\\t|\\R", -1)).map(String::strip).toList());
    }
}
