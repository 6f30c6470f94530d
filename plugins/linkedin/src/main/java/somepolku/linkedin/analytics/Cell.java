package somepolku.linkedin.analytics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One cell.
 *
 * @param text as it reads, stripped; empty for a cell without content
 * @param number of a numeric cell
 * @param day what a numeric cell is if it is a date
 */
record Cell(String text, OptionalDouble number, Optional<LocalDate> day) {
    static final Cell BLANK = new Cell("", OptionalDouble.empty(), Optional.empty());

    boolean blank() {
        return text.isEmpty();
    }

    /** The count that it says, whether typed as a number or as text. */
    OptionalDouble count() {
        return number.isPresent() ? number : Counts.read(text);
    }

    boolean isPostLink() {
        return text.contains("linkedin.com/") || text.contains("urn:li:");
    }
}
