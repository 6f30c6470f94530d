package somepolku.linkedin.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which an archive's dates were seen written, by LinkedIn or by a spreadsheet that saved the file again. */
final class DateForms {
    /** {@code 2026-06-06 03:16:20}, {@code 2017/06/08 08:15:44 UTC}, {@code 2024-10-25}. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})"
            + "(?:[ T](\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)? ?(?:UTC|GMT|Z)?");
    /** {@code 1/8/18, 6:14 PM}: American, whatever language the member reads. */
    private static final Pattern AMERICAN =
            Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2}),? (\\d{1,2}):(\\d{2})(?::\\d{2})? ?([AaPp])[Mm]");
    /** {@code 25 Oct 2024}, {@code 15 September 2026}; a spreadsheet makes {@code 25-Oct-24} of it. */
    private static final Pattern MONTH_NAMED = Pattern.compile("(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?[ -](\\d{4}|\\d{2})");
    /** {@code 25.10.2024}: what a Finnish or German spreadsheet makes of it. */
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    /** {@code Sat Sep 05 08:12:14 UTC 2026}: the companies that one follows. */
    private static final Pattern YEAR_LAST =
            Pattern.compile("[A-Za-z]{3} ([A-Za-z]{3}) (\\d{1,2}) (\\d{2}):(\\d{2}):(\\d{2}) (?:UTC|GMT) (\\d{4})");
    /** {@code October 24, 2024 at 4:26 PM (GMT)}: within the sentences about uploads. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "([A-Za-z]{3,9}) (\\d{1,2}), (\\d{4}) at (\\d{1,2}):(\\d{2}) ?([AaPp])[Mm](?: \\((?:GMT|UTC)\\))?");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private DateForms() {}

    static When read(String written) {
        // Newer JDKs and some exports put a narrow no-break space before AM.
        String text = written.replace('\u202f', ' ').replace('\u00a0', ' ').strip();
        try {
            Optional<When> usual = text.length() == 11 ? today(text) : todaysMoment(text);
            return usual.isPresent() ? usual.get() : other(text);
        } catch (DateTimeException noSuchDay) {
            return new When.Unknown(); // 30 February is no day, and moving it to another would be a lie
        }
    }

    private static When other(String text) {
        return yearFirst(text)
                .or(() -> monthNamed(text))
                .or(() -> american(text))
                .or(() -> yearLast(text))
                .or(() -> inWords(text))
                .or(() -> dotted(text))
                .orElseGet(When.Unknown::new);
    }

    /** {@code 25 Oct 2024} and nothing else: what stands in every row of the longest file, and so without a search. */
    private static Optional<When> today(String text) {
        if (text.length() != 11 || text.charAt(2) != ' ' || text.charAt(6) != ' ') {
            return Optional.empty();
        }
        int day = digits(text, 0, 2);
        int year = digits(text, 7, 11);
        for (int month = 0; month < MONTHS.size() && (day | year) >= 0; month++) {
            if (MONTHS.get(month).regionMatches(true, 0, text, 3, 3)) {
                return Optional.of(new When.Day(LocalDate.of(year, month + 1, day)));
            }
        }
        return Optional.empty();
    }

    /** {@code 2026-06-06 03:16:20} and nothing else: what stands in every row of the largest file. */
    private static Optional<When> todaysMoment(String text) {
        if (text.length() != 19
                || text.charAt(4) != '-'
                || text.charAt(7) != '-'
                || text.charAt(10) != ' '
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return Optional.empty();
        }
        int year = digits(text, 0, 4);
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        return (year | month | day | hour | minute | second) < 0
                ? Optional.empty()
                : Optional.of(new When.Moment(
                        LocalDateTime.of(year, month, day, hour, minute, second).toInstant(ZoneOffset.UTC)));
    }

    /** Negative where other signs are among them. */
    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static Optional<When> yearFirst(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
        if (m.group(4) == null) {
            return Optional.of(new When.Day(day));
        }
        int second = m.group(6) == null ? 0 : number(m, 6);
        return Optional.of(
                new When.Moment(day.atTime(number(m, 4), number(m, 5), second).toInstant(ZoneOffset.UTC)));
    }

    private static Optional<When> american(String text) {
        Matcher m = AMERICAN.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int hour = hour(number(m, 4), m.group(6));
        LocalDate day = LocalDate.of(year(m.group(3)), number(m, 1), number(m, 2));
        return Optional.of(new When.Moment(day.atTime(hour, number(m, 5)).toInstant(ZoneOffset.UTC)));
    }

    private static Optional<When> monthNamed(String text) {
        Matcher m = MONTH_NAMED.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        return month(m.group(2)).map(month -> new When.Day(LocalDate.of(year(m.group(3)), month, number(m, 1))));
    }

    private static Optional<When> yearLast(String text) {
        Matcher m = YEAR_LAST.matcher(text);
        return m.matches()
                ? month(m.group(1))
                        .map(month -> LocalDate.of(number(m, 6), month, number(m, 2))
                                .atTime(number(m, 3), number(m, 4), number(m, 5)))
                        .map(at -> new When.Moment(at.toInstant(ZoneOffset.UTC)))
                : Optional.empty();
    }

    private static Optional<When> inWords(String text) {
        Matcher m = IN_WORDS.matcher(text);
        return m.matches()
                ? month(m.group(1))
                        .map(month -> LocalDate.of(number(m, 3), month, number(m, 2))
                                .atTime(hour(number(m, 4), m.group(6)), number(m, 5)))
                        .map(at -> new When.Moment(at.toInstant(ZoneOffset.UTC)))
                : Optional.empty();
    }

    /** The number of a month named in full or by at least three letters. */
    static Optional<Integer> month(String named) {
        String name = named.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            if (MONTHS.get(month).startsWith(name)) {
                return Optional.of(month + 1);
            }
        }
        return Optional.empty();
    }

    private static int hour(int ofTwelve, String half) {
        return ofTwelve % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static Optional<When> dotted(String text) {
        Matcher m = DOTTED.matcher(text);
        return m.matches()
                ? Optional.of(new When.Day(LocalDate.of(number(m, 3), number(m, 2), number(m, 1))))
                : Optional.empty();
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year; // LinkedIn began in 2003
    }
}
