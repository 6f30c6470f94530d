package somepolku.work.causes.answer;

/**
 * Another action of the same time.
 *
 * @param sameDays how many of the days with the pair's own action it was done on, too
 * @param separable whether the two can be told apart
 */
public record Beside(String action, int sameDays, boolean separable) {}
