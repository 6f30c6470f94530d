package somepolku.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * Writes days as iCalendar text. The same days at the same instant are the same text; but for that instant, which RFC 5545
 * requires of each of them, the same days are always the same text.
 */
public final class CalendarText {
    /** RFC 5545, 3.1: without the line break. */
    private static final int OCTETS = 75;

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** @param stamp when it is written */
    public static String of(String name, List<CalendarDay> days, Instant stamp) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Somepolku//Somepolku//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        days.stream()
                .sorted(Comparator.comparing(CalendarDay::day).thenComparing(CalendarDay::uid))
                .forEach(day -> calendar.day(day, STAMP.format(stamp)));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void day(CalendarDay day, String stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(day.uid()));
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + basic(day.day()));
        line("DTEND;VALUE=DATE:" + basic(day.day().plus(1, ChronoUnit.DAYS)));
        line("SUMMARY:" + escaped(day.summary()));
        if (!day.description().isEmpty()) {
            line("DESCRIPTION:" + escaped(day.description()));
        }
        // A day to be reminded of is not a day on which one is busy.
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + escaped(day.summary()));
        line("TRIGGER:" + (day.alarm() < 0 ? "-" : "") + "PT" + Math.abs(day.alarm()) + "H");
        line("END:VALARM");
        line("END:VEVENT");
    }

    private static String basic(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** RFC 5545, 3.3.11; what is neither a letter nor a line break has no place in a text. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** Folds after whole characters: half of one at the end of a line is read as none. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int letter = content.codePointAt(at);
            String one = Character.toString(letter);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += more;
            at += one.length();
        }
        text.append("\r\n");
    }
}
