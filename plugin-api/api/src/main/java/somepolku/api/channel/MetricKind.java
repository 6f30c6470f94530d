package somepolku.api.channel;

/** What a metric's numbers mean, and so what may be done with them. */
public enum MetricKind {
    /** A standing at an instant, such as followers: the last value counts, values are never summed. */
    LEVEL,
    /** Something that happened in a period, such as views: periods that do not overlap may be summed. */
    FLOW,
    /** Different people in a period, such as members reached: never summed over periods. */
    UNIQUE,
    /** The total of the last days, as a platform shows it each day anew: only shown, never summed and never analysed. */
    ROLLING,
    /** A quotient of two flows, such as an engagement rate. */
    RATIO
}
