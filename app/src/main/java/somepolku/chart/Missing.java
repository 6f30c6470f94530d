package somepolku.chart;

import somepolku.domain.term.DaySpan;

/** The outline of a period of which nothing, or not all, is known. */
final class Missing {
    /** Enough for a question mark. */
    private static final double LOWEST = 26;

    private static final double ABOVE_KNOWN = 8;

    private Missing() {}

    /** The y of the outline's upper edge: as high as a middling bar, and above what is known of the period. */
    static double top(DaySpan days, Shown shown, Frame frame) {
        double zero = frame.y(Math.max(0, frame.ticks().low()));
        double middling = frame.y(shown.middling().orElse(0));
        double known = shown.bars().stream()
                .filter(bar -> bar.days().equals(days))
                .mapToDouble(bar -> frame.y(bar.value()) - ABOVE_KNOWN)
                .min()
                .orElse(zero);
        return Math.max(frame.plot().getY(), Math.min(zero - LOWEST, Math.min(middling, known)));
    }
}
