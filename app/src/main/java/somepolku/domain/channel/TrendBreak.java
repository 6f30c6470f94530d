package somepolku.domain.channel;

import java.time.LocalDate;

/**
 * A change of what a platform counts: numbers before and after do not compare.
 *
 * @param from the first day counted in the new way
 * @param why what changed, in one sentence in the person's language
 */
public record TrendBreak(LocalDate from, String why) {}
