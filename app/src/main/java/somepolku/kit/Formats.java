package somepolku.kit;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How numbers, days and times are said in one language. The patterns stand in the text bundle, so that a translation
 * brings its own.
 */
public final class Formats {
    private static final Pattern TIME = Pattern.compile("\\s*(\\d{1,2})[.:](\\d{2})\\s*");
    private static final Pattern DAY = Pattern.compile("\\s*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\s*");
    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})\\s*");

    private final Texts texts;
    private final Locale locale;

    public Formats(Texts texts) {
        this.texts = texts;
        this.locale = texts.locale();
    }

    /** With thousands apart and no needless decimals: {@code 1 234,5}. */
    public String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        // CLDR's plain space is as wide as a letter; the narrow one keeps the digits together.
        return format.format(value).replace('\u00a0', '\u202f').replace('-', '\u2212');
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

    /** {@code ma}. */
    public String weekday(LocalDate day) {
        return said("format.weekday", day);
    }

    /** {@code 14.30}. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(texts.text("format.time"), locale).format(time);
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

    private String said(String key, LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.text(key), locale).format(day);
    }
}
