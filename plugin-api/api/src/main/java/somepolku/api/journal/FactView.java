package somepolku.api.journal;

import java.time.LocalDate;
import java.util.Optional;

/** Something that the person's own profile says. */
public interface FactView extends EntryView {

    /** Empty for a sort that this version of the API does not name. */
    Optional<FactSort> sort();

    /** One line: the title of the position, the name of the skill. */
    String title();

    /** The company, school or issuer; may be empty. */
    String place();

    /** A longer text; may be empty. */
    String text();

    /** When it began or happened. */
    Optional<LocalDate> first();

    /** When it ended; empty where it still holds or nobody knows. */
    Optional<LocalDate> last();
}
