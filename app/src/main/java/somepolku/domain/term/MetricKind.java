package somepolku.domain.term;

/** What a metric's numbers mean, and so what may be done with them. */
public enum MetricKind {
    /** A standing at an instant, such as followers: the last value counts, values are never summed. */
    LEVEL,
    /** Something that happened in a period, such as views: periods that do not overlap may be summed. */
    FLOW,
    /** Different people in a period: never summed over periods. */
    UNIQUE,
    /** The total of the last days, shown anew each day: only shown, never summed and never analysed. */
    ROLLING,
    /** A quotient of two flows. */
    RATIO;

    /** Whether a value is read at an instant, so that there is one a day and none covers days before it. */
    public boolean atInstant() {
        return this == LEVEL || this == ROLLING;
    }
}
