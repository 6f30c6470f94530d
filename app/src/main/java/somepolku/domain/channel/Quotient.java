package somepolku.domain.channel;

/**
 * The two flows of a channel that a ratio is made of. Only they have readings: the ratio of any days is the one sum by the
 * other, which is not the mean of the days' ratios.
 *
 * @param numerator the id of what is divided, such as engagements
 * @param denominator the id of what it is divided by, such as impressions
 */
public record Quotient(String numerator, String denominator) {
    /** A ratio is said in hundredths. */
    public static final String UNIT = "%";
}
