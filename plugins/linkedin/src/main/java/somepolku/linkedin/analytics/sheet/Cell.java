package somepolku.linkedin.analytics.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * One cell.
 *
 * @param text as it reads, stripped; empty for a cell without content
 * @param number of a numeric cell
 * @param day what a numeric cell is if it is a date
 */
public record Cell(String text, OptionalDouble number, Optional<LocalDate> day) {
    public static final Cell BLANK = new Cell("", OptionalDouble.empty(), Optional.empty());

    private static final Pattern FRACTION = Pattern.compile("0[.,]\\d+");

    public boolean blank() {
        return text.isEmpty();
    }

    /** The count that it says, whether typed as a number or as text. */
    public OptionalDouble count() {
        return number.isPresent() ? number : Counts.read(text);
    }

    /** Whether it is a part of a whole: {@code 2%}, {@code < 1%}, {@code 0.0292}. */
    public boolean isShare() {
        return text.contains("%") || FRACTION.matcher(text).matches();
    }

    public boolean isPostLink() {
        return text.contains("linkedin.com/") || text.contains("urn:li:");
    }
}
