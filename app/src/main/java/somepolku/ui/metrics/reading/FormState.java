package somepolku.ui.metrics.reading;

import java.util.List;

/**
 * The form for a reading as it is seen.
 *
 * @param metric its name
 * @param periods whether a value may cover a week
 * @param days what the typed day means
 * @param last the newest reading, for comparison
 * @param message what is wrong or asked, or nothing
 * @param meanings of a value with two
 */
public record FormState(
        String metric,
        boolean periods,
        ReadingDraft draft,
        String days,
        String last,
        String message,
        List<Meant> meanings) {

    /** One way to read what was typed. */
    public record Meant(double value, String said) {}
}
