package somepolku.text;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import somepolku.domain.term.ChannelId;
import somepolku.text.QuickLine.Part;

/**
 * Reads the quick-entry line: {@code klo 14:30 @linkedin #portfolio Kirjoitin päivityksen 25 min}. The first of each
 * kind counts (of tags all do); whatever is not understood stays in the title, so that no line is ever wrong.
 */
public final class QuickEntry {
    private static final String START = "(?<![^\\s(])";
    private static final String END = "(?=$|[\\s),;!?]|[.](?:\\s|$))";

    /** {@code 14:30} alone, or after {@code klo}/{@code at} also {@code 14.30} and {@code 14}. */
    private static final Pattern TIME = of("(?:(?:klo|kello|at)\\s+(\\d{1,2})(?:[:.](\\d{2}))?|(\\d{1,2}):(\\d{2}))");

    private static final Pattern CHANNEL = of("@([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)");
    private static final Pattern TAG = of("#(\\p{L}[\\p{L}\\p{N}_-]*)");
    /** {@code 25 min}, {@code 1 h}, {@code 1,5 h}, {@code 1 h 30 min}, {@code 1h30}; a number apart is no minutes. */
    private static final Pattern DURATION = of("(?:(\\d{1,2})(?:[.,](\\d))?\\s?(?:h|tuntia|tunti|tunnin|hours?)"
            + "(?:\\s?(\\d{1,2})\\s?(?:min|minuuttia|minutes)|(\\d{2}))?"
            + "|(\\d{1,4})\\s?(?:min|mins|minuuttia|minuutin|minuutti|minutes|minute))");

    private static final int DAY_MINUTES = 24 * 60;

    private QuickEntry() {}

    /** Reads a line; never fails, and never drops a character that it did not understand. */
    public static QuickLine parse(String line) {
        List<Part> parts = new ArrayList<>();
        Optional<LocalTime> time = first(TIME, line)
                .filter(found -> clock(found).isPresent())
                .map(found -> take(found, Part.Kind.TIME, parts))
                .flatMap(QuickEntry::clock);
        OptionalInt minutes = OptionalInt.empty();
        for (MatchResult found : all(DURATION, line)) {
            int length = minutes(found);
            if (length > 0 && length <= DAY_MINUTES && minutes.isEmpty() && free(found, parts)) {
                minutes = OptionalInt.of(length);
                take(found, Part.Kind.MINUTES, parts);
            }
        }
        Optional<ChannelId> channel = first(CHANNEL, line)
                .map(found -> take(found, Part.Kind.CHANNEL, parts))
                .map(found -> ChannelId.typed(found.group(1)));
        List<String> tags = all(TAG, line).stream()
                .map(found -> take(found, Part.Kind.TAG, parts).group(1))
                .distinct()
                .toList();
        parts.sort(Comparator.comparingInt(Part::start));
        return new QuickLine(time, channel, tags, minutes, rest(line, parts), parts);
    }

    private static Pattern of(String what) {
        return Pattern.compile(START + what + END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Optional<MatchResult> first(Pattern pattern, String line) {
        return all(pattern, line).stream().findFirst();
    }

    private static List<MatchResult> all(Pattern pattern, String line) {
        return pattern.matcher(line).results().toList();
    }

    private static MatchResult take(MatchResult found, Part.Kind kind, List<Part> parts) {
        parts.add(new Part(kind, found.start(), found.end()));
        return found;
    }

    private static boolean free(MatchResult found, List<Part> parts) {
        return parts.stream().noneMatch(part -> found.start() < part.end() && part.start() < found.end());
    }

    private static Optional<LocalTime> clock(MatchResult found) {
        int hour = number(found.group(1), found.group(3));
        int minute = number(found.group(2), found.group(4));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static int minutes(MatchResult found) {
        if (found.group(5) != null) {
            return Integer.parseInt(found.group(5));
        }
        int tenths = number(found.group(2));
        return Integer.parseInt(found.group(1)) * 60 + tenths * 6 + number(found.group(3), found.group(4));
    }

    private static int number(String... digits) {
        return Stream.of(digits)
                .filter(text -> text != null)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static String rest(String line, List<Part> parts) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Part part : parts) {
            rest.append(line, at, part.start()).append(' ');
            at = part.end();
        }
        return rest.append(line.substring(at))
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
