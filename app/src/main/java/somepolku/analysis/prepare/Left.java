package somepolku.analysis.prepare;

import java.util.Optional;
import somepolku.domain.channel.TrendBreak;

/**
 * What did not become a row, counted in values of the series.
 *
 * @param exceptional touched a day that was marked as exceptional
 * @param notLogged touched a day on which deeds were not written down
 * @param unclear came so soon after such days, or before the first deed, that most of what worked on them is not known
 * @param open not closed yet: today, and days that the platform was still counting when it told them
 * @param old before the time that is looked at, or before the newest break
 * @param missing days between the first and the last row without a value
 * @param since the newest break: what is older was counted in another way
 */
public record Left(
        int exceptional, int notLogged, int unclear, int open, int old, int missing, Optional<TrendBreak> since) {}
