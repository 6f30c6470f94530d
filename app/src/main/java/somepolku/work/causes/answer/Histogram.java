package somepolku.work.causes.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import somepolku.analysis.model.TimeShift;

/**
 * How well the deeds' calendar fits in its own place and elsewhere, without a sign: 0 is not at all.
 *
 * @param own how well in its own place
 * @param width of a bar; the first one begins at 0
 * @param counts how many other places fit as well as each bar says; own lies on a border between bars
 * @param places how many other places there are
 * @param asGood how many of them fit as well as its own: those of the bars from own on
 */
public record Histogram(double own, double width, List<Integer> counts, int places, int asGood) {
    private static final int BARS = 12;

    public Histogram {
        counts = List.copyOf(counts);
    }

    public static Histogram of(TimeShift shift) {
        double own = Math.abs(shift.own());
        double widest = own;
        for (double place : shift.elsewhere()) {
            widest = Math.max(widest, Math.abs(place));
        }
        // A whole number of bars before its own place, so that none holds both worse and better ones.
        int before = widest == 0 ? 0 : (int) Math.max(1, Math.round(BARS * own / widest));
        double width = own == 0 ? (widest == 0 ? 1 : widest / BARS) : own / before;
        List<Integer> counts = new ArrayList<>(Collections.nCopies((int) Math.ceil(widest / width - 1e-9) + 1, 0));
        for (double place : shift.elsewhere()) {
            int bar = (int) ((Math.abs(place) + 1e-12) / width + 1e-9);
            counts.set(Math.min(bar, counts.size() - 1), counts.get(Math.min(bar, counts.size() - 1)) + 1);
        }
        return new Histogram(own, width, counts, shift.elsewhere().length, shift.asGood());
    }

    /** The first bar whose places fit as well as its own. */
    public int fromOwnOn() {
        return (int) Math.round(own / width);
    }
}
