package somepolku.importing.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import somepolku.importing.table.Amounts;
import somepolku.importing.table.Days;

/** Days, times and lengths in the further forms that foreign tables have. */
final class Moments {
    /** The days of spreadsheets are counted from here. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:[.,]\\d+)?");
    private static final Pattern RUN = Pattern.compile("(19|20)\\d{6}");
    private static final Pattern CLOCK =
            Pattern.compile("(?:[T ,]|klo)\\s*(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})[.\\d]*)?\\s*([AaPp])?\\.?[Mm]?");
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");
    private static final int DAY = 24 * 60;
    private static final int NOON = 12;

    private Moments() {}

    /** A day, also as a spreadsheet counts it (45985) or without signs between (20261124). */
    static Optional<LocalDate> day(Days days, String cell) {
        String plain = cell.strip();
        Matcher serial = SERIAL.matcher(plain);
        if (serial.matches()) {
            return Optional.of(ZERO.plusDays(Integer.parseInt(serial.group(1))));
        }
        if (RUN.matcher(plain).matches()) {
            return days.read(plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6));
        }
        return days.read(plain);
    }

    static Optional<LocalTime> clock(String cell) {
        Matcher found = CLOCK.matcher(cell.length() > 60 ? "" : cell);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            int hour = Integer.parseInt(found.group(1));
            String half = found.group(4);
            if (half != null) {
                hour = hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
            }
            int second = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
            return Optional.of(LocalTime.of(hour, Integer.parseInt(found.group(2)), second));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /** A length: minutes, or hours and minutes as 1:30 or 1:30:00. */
    static OptionalInt minutes(Amounts amounts, String cell) {
        Matcher length = LENGTH.matcher(cell.strip());
        if (length.matches()) {
            int minutes = 60 * Integer.parseInt(length.group(1)) + Integer.parseInt(length.group(2));
            return minutes <= DAY ? OptionalInt.of(minutes) : OptionalInt.empty();
        }
        double said = amounts.read(cell).orElse(-1.0);
        return said >= 0 && said <= DAY ? OptionalInt.of((int) Math.round(said)) : OptionalInt.empty();
    }

    /** A number; a tick of a habit is one. */
    static Optional<Double> number(Amounts amounts, String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "x", "✓", "kyllä" -> Optional.of(1.0);
            case "false", "no", "ei" -> Optional.of(0.0);
            default -> amounts.read(cell);
        };
    }
}
