package somepolku.domain.channel;

import java.time.LocalDate;

/**
 * A change of what a platform counts: numbers before and after do not compare.
 *
 * @param from the first day counted in the new way
 * @param why what changed, in one sentence in the person's language
 * @param noted whether it is the person who noted it, and no channel that tells it
 */
public record TrendBreak(LocalDate from, String why, boolean noted) {

    /** One that a channel tells. */
    public TrendBreak(LocalDate from, String why) {
        this(from, why, false);
    }
}
