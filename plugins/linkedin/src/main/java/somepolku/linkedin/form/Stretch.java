package somepolku.linkedin.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date of a profile means: all of {@code Jun 2018} or of {@code 2004}, or just one.
 *
 * @param first its first day
 * @param last its last day
 */
public record Stretch(LocalDate first, LocalDate last) {
    /** {@code Jun 2018}; a spreadsheet makes {@code Jun-18} of it. */
    private static final Pattern MONTH = Pattern.compile("([A-Za-z]{3,9})\\.?[ -](\\d{4}|\\d{2})");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Empty where it cannot be read, and where there is nothing. */
    public static Optional<Stretch> read(String written) {
        String text = written.strip();
        try {
            Matcher month = MONTH.matcher(text);
            if (month.matches()) {
                return DateForms.month(month.group(1))
                        .map(number -> of(YearMonth.of(DateForms.year(month.group(2)), number)));
            }
            if (YEAR.matcher(text).matches()) {
                Year year = Year.parse(text);
                return Optional.of(new Stretch(year.atDay(1), year.atMonth(12).atEndOfMonth()));
            }
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
        return When.read(text).utcDay().map(day -> new Stretch(day, day));
    }

    private static Stretch of(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth());
    }
}
