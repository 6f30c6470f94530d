package somepolku.ui.metrics.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;
import somepolku.kit.Texts;

/** Says values and the days that they cover. */
public record ValueWords(Texts texts, Formats formats) {

    public String number(double value) {
        return formats.number(value);
    }

    /** With all its decimals, where {@link #number} would round. */
    public String exact(double value) {
        int decimals =
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        return formats.number(value, decimals);
    }

    /** {@code 22.11.2026}. */
    public String date(LocalDate day) {
        return formats.dated(day);
    }

    /** {@code 16.–22.11.2026}, or one day. */
    public String days(DaySpan span) {
        return span.days() == 1 ? formats.day(span.last()) : formats.days(span.first(), span.last());
    }
}
