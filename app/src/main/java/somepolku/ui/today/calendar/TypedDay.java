package somepolku.ui.today.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;

/** Reads a day that a person jumps to; without a year it is of this one. */
record TypedDay(Formats formats, LocalDate today) {
    private static final Pattern SHORT = Pattern.compile("\\s*(\\d{1,2})\\.\\s?(\\d{1,2})\\.?\\s*");

    Optional<LocalDate> read(String text) {
        return formats.parseDay(text).or(() -> ofThisYear(text)).filter(DaySpan.ALL::contains);
    }

    private Optional<LocalDate> ofThisYear(String text) {
        Matcher found = SHORT.matcher(text);
        try {
            return found.matches()
                    ? Optional.of(LocalDate.of(
                            today.getYear(), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
