package somepolku.ui.metrics.weeks;

import java.util.List;
import somepolku.ui.metrics.reading.FormState.Meant;

/**
 * The form for several weeks as it is seen.
 *
 * @param metric its name
 * @param hints how it is filled, and when the oldest week goes
 * @param message what is wrong or asked, or nothing
 * @param meanings of a number with two
 */
public record WeeksState(String metric, List<String> hints, List<Row> rows, String message, List<Meant> meanings) {

    /**
     * A week.
     *
     * @param week {@code vko 47 · 16.–22.11.}
     * @param spoken the same for a screen reader, with what is known
     * @param known the value that the journal has, or nothing
     * @param until the last day on which the platform shows it, or nothing
     * @param fault what is wrong with what was typed, or nothing
     */
    public record Row(String week, String spoken, String typed, String known, String until, String fault) {}
}
