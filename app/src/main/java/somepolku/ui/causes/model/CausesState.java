package somepolku.ui.causes.model;

import java.util.List;
import java.util.Optional;

/**
 * What the room says of findings.
 *
 * @param share of the search that is done, 0 to 1
 * @param checked how many pairs were looked at; empty while nobody knows, and where it is calm
 * @param notice what to know of the whole list: that there is too little yet, or that nothing stood out
 * @param lines one a pair, the surest first, then the metrics that nothing is concluded from
 * @param wholeTime whether the chart shows all days that were looked at, and not only the newest
 */
public record CausesState(
        Stage stage,
        double share,
        String checked,
        String notice,
        List<Line> lines,
        Optional<String> chosen,
        Optional<Detail> detail,
        Face face,
        boolean wholeTime,
        boolean calm) {

    public CausesState {
        lines = List.copyOf(lines);
    }

    /** How far the search is. */
    public enum Stage {
        LOOKING,
        STOPPED,
        /** What stood in the way was said. */
        FAILED,
        READY
    }

    /**
     * A pair in the list.
     *
     * @param tier 0 to 6; negative of a metric that nothing is concluded from
     * @param small its tier in words
     */
    public record Line(String id, int tier, String title, String small) {}

    public static CausesState first(boolean calm) {
        return new CausesState(
                Stage.LOOKING, 0, "", "", List.of(), Optional.empty(), Optional.empty(), Face.CHART, false, calm);
    }

    public CausesState at(Stage next, double done) {
        return new CausesState(next, done, checked, notice, lines, chosen, detail, face, wholeTime, calm);
    }

    /** Before anything was found for the first time. */
    public boolean nothingYet() {
        return lines.isEmpty() && notice.isEmpty();
    }
}
