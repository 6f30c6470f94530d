package somepolku.ui.metrics.trail;

import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.Reading;

/**
 * What stands behind a figure, in words.
 *
 * @param name of the metric
 * @param value the figure itself
 * @param how it was made of the values below
 */
public record TrailState(String name, String value, String how, List<Item> items) {

    public TrailState {
        items = List.copyOf(items);
    }

    /**
     * A value.
     *
     * @param reading empty where it was counted up from contacts
     * @param told where it comes from and what stood in its place before, a line each
     */
    public record Item(String days, String value, String source, Optional<Reading> reading, List<String> told) {
        public Item {
            told = List.copyOf(told);
        }
    }
}
