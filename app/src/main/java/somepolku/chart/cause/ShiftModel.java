package somepolku.chart.cause;

import java.util.List;
import somepolku.kit.Texts;

/**
 * How well deeds fit on their own days and moved to others.
 *
 * @param counts how many other places there are in each of equally wide columns, those that fit worst first
 * @param worse how many columns fit worse than one's own days, which lie on the edge behind them
 */
public record ShiftModel(List<Integer> counts, int worse, Texts texts) {

    public ShiftModel {
        counts = List.copyOf(counts);
    }

    int highest() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
