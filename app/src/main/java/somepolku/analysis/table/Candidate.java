package somepolku.analysis.table;

/**
 * An action that may be tested.
 *
 * @param action such as {@code linkedin/post}
 * @param daily how often it was done, a value for each day of the table's calendar
 * @param watched whether the series was read on days of this action far more often than chance: then a same-day
 *     connection may be one of looking, not of doing
 */
public record Candidate(String action, double[] daily, boolean watched) {}
