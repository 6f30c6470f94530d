package somepolku.kit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers, days and times are said in one language. Patterns, names and marks stand in the text bundle, so that a
 * translation brings its own; what the Java library knows of a language is not used, since it differs from one release to
 * the next and the same journal must print the same everywhere.
 */
public final class Formats {
    private static final Pattern TIME = Pattern.compile("\\s*(\\d{1,2})[.:](\\d{2})\\s*");
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\s*");
    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})\\s*");

    /** What a pattern of the bundle may hold; all else in it stands for itself. */
    private static final Pattern PART = Pattern.compile("E{3,4}|M{1,4}|u{4}|d{1,2}|H{1,2}|mm");

    private static final String MINUS = "\u2212";
    private static final int MOST_DECIMALS = 2;

    private final Texts texts;
    private final Locale locale;
    private final String thousands;
    private final String decimal;

    public Formats(Texts texts) {
        this.texts = texts;
        this.locale = texts.locale();
        this.thousands = texts.text("format.thousands");
        this.decimal = texts.text("format.decimal");
    }

    /** With thousands apart and at most two decimals, none of them needless: {@code 1 234,5}. */
    public String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN);
        return grouped(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }

    /** With exactly so many decimals. */
    public String number(double value, int decimals) {
        return grouped(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN));
    }

    /** A difference, always with its sign: {@code +17}, {@code −4}, {@code ±0}. */
    public String signed(double difference) {
        String number = number(difference);
        if (number.equals("0")) {
            return "±0";
        }
        return difference > 0 ? "+" + number : number;
    }

    /** {@code ma 23.11.2026}. */
    public String day(LocalDate day) {
        return said("format.day", day);
    }

    /** {@code Maanantai 23.11.2026}, for titles. */
    public String dayTitle(LocalDate day) {
        String said = said("format.day.title", day);
        return said.substring(0, 1).toUpperCase(locale) + said.substring(1);
    }

    /** {@code 23.11.}, where the year is plain. */
    public String shortDay(LocalDate day) {
        return said("format.day.short", day);
    }

    /** {@code 23.11.2026}, also the form in which {@link #parseDay} reads it. */
    public String date(LocalDate day) {
        return said("format.date", day);
    }

    /** {@code 23.11.2026}, in a form for reading and not for typing: {@code 23 Nov 2026}. */
    public String dated(LocalDate day) {
        return said("format.dated", day);
    }

    /** {@code 20.2.–8.5.2027}; one day is said once, and a year that both share is too. */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return dated(first);
        }
        String start = first.getYear() == last.getYear() ? shortDay(first) : dated(first);
        return start + texts.text("format.between") + dated(last);
    }

    /** {@code marras}, as on an axis. */
    public String month(Month month) {
        return word("format.months.short", month.getValue());
    }

    /** {@code marraskuu 2026}. */
    public String month(YearMonth month) {
        return said("format.month", month);
    }

    /** {@code ma}. */
    public String weekday(LocalDate day) {
        return said("format.weekday", day);
    }

    /** {@code 14.30}. */
    public String time(LocalTime time) {
        return said("format.time", time);
    }

    /** {@code klo 14.30}. */
    public String clock(LocalTime time) {
        return texts.text("format.clock", time(time));
    }

    /** {@code 1 h 30 min}. */
    public String minutes(int minutes) {
        if (minutes < 60) {
            return texts.text("format.minutes", minutes);
        }
        return minutes % 60 == 0
                ? texts.text("format.hours", minutes / 60)
                : texts.text("format.hoursMinutes", minutes / 60, minutes % 60);
    }

    /** Reads a time of day written with a dot or a colon. */
    public Optional<LocalTime> parseTime(String typed) {
        Matcher found = TIME.matcher(typed);
        if (!found.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        int minute = Integer.parseInt(found.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }

    /** Reads {@code 23.11.2026} and {@code 2026-11-23}. */
    public Optional<LocalDate> parseDay(String typed) {
        Matcher dotted = DAY.matcher(typed);
        Matcher iso = ISO.matcher(typed);
        try {
            if (dotted.matches()) {
                return Optional.of(LocalDate.of(part(dotted, 3), part(dotted, 2), part(dotted, 1)));
            }
            if (iso.matches()) {
                return Optional.of(LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3)));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int part(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private String said(String key, TemporalAccessor when) {
        return PART.matcher(texts.text(key)).replaceAll(part -> Matcher.quoteReplacement(said(part, when)));
    }

    private String said(MatchResult part, TemporalAccessor when) {
        return switch (part.group()) {
            case "EEEE" -> word("format.weekdays", when.get(ChronoField.DAY_OF_WEEK));
            case "EEE" -> word("format.weekdays.short", when.get(ChronoField.DAY_OF_WEEK));
            case "MMMM" -> word("format.months", when.get(ChronoField.MONTH_OF_YEAR));
            case "MMM" -> word("format.months.short", when.get(ChronoField.MONTH_OF_YEAR));
            case "uuuu" -> padded(when.get(ChronoField.YEAR), 4);
            case "MM" -> padded(when.get(ChronoField.MONTH_OF_YEAR), 2);
            case "M" -> padded(when.get(ChronoField.MONTH_OF_YEAR), 1);
            case "dd" -> padded(when.get(ChronoField.DAY_OF_MONTH), 2);
            case "d" -> padded(when.get(ChronoField.DAY_OF_MONTH), 1);
            case "HH" -> padded(when.get(ChronoField.HOUR_OF_DAY), 2);
            case "H" -> padded(when.get(ChronoField.HOUR_OF_DAY), 1);
            default -> padded(when.get(ChronoField.MINUTE_OF_HOUR), 2);
        };
    }

    private String word(String key, int number) {
        return texts.text(key).split(" ")[number - 1];
    }

    private static String padded(int value, int width) {
        String digits = Integer.toString(value);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private String grouped(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder(value.signum() < 0 ? MINUS : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(thousands);
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(decimal).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }
}
