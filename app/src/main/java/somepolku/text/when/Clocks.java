package somepolku.text.when;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times of day: {@code klo 14.30}, {@code klo 9}, {@code 14:30}, {@code at 2 pm}. A bare {@code at 3} counts only where
 * nothing follows that it could be about, as in {@code looked at 3 posts}.
 */
public final class Clocks {
    private static final String HALF = "(?:\\s?(?<half>[ap]\\.?m\\.?))";

    private static final Pattern TIME =
            Edges.whole("(?:klo|kello)\\s{1,3}(?<kloHour>\\d{1,2})(?:[:.](?<kloMinute>\\d{2}))?"
                    + "|(?<word>at noon|at midnight|keskipäivällä|keskiyöllä)"
                    + "|at\\s{1,3}(?<atHour>\\d{1,2})[:.](?<atMinute>\\d{2})(?!\\s?[ap]\\.?m\\b)"
                    + "|(?:at\\s{1,3})?(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?" + HALF
                    + "|at\\s{1,3}(?<alone>\\d{1,2})(?=$|\\s*$|[,;!?]|\\s+[@#!])"
                    + "|(?<bareHour>\\d{1,2}):(?<bareMinute>\\d{2})");

    private static final Pattern FIRST = Edges.whole("at\\s{1,3}(?<alone>\\d{1,2})");

    private static final Map<String, LocalTime> WORDS = Map.of(
            "at noon", LocalTime.NOON,
            "keskipäivällä", LocalTime.NOON,
            "at midnight", LocalTime.MIDNIGHT,
            "keskiyöllä", LocalTime.MIDNIGHT);

    private Clocks() {}

    /** All that look like times, in the order of the line. */
    public static List<Found<LocalTime>> in(String line) {
        List<Found<LocalTime>> all =
                Matches.named(TIME, line).map(Clocks::found).toList();
        // Who begins with it says when.
        return all.isEmpty() || all.get(0).start() > 0
                ? Matches.join(
                        Matches.named(FIRST, line)
                                .filter(found -> found.start() == 0)
                                .map(Clocks::alone),
                        all)
                : all;
    }

    private static Found<LocalTime> alone(Matches.Named found) {
        return new Found<>(found.start(), found.end(), time(found.number("alone"), 0));
    }

    private static Found<LocalTime> found(Matches.Named found) {
        return new Found<>(found.start(), found.end(), value(found));
    }

    private static Optional<LocalTime> value(Matches.Named found) {
        if (found.has("word")) {
            return Optional.of(WORDS.get(found.text("word").toLowerCase(Locale.ROOT)));
        }
        if (found.has("half")) {
            int hour = found.number("hour");
            boolean afternoon = found.text("half").toLowerCase(Locale.ROOT).startsWith("p");
            return hour < 1 || hour > 12
                    ? Optional.empty()
                    : time(hour % 12 + (afternoon ? 12 : 0), found.number("minute"));
        }
        for (String form : List.of("klo", "at", "bare")) {
            if (found.has(form + "Hour")) {
                return time(found.number(form + "Hour"), found.number(form + "Minute"));
            }
        }
        return time(found.number("alone"), 0);
    }

    private static Optional<LocalTime> time(int hour, int minute) {
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
