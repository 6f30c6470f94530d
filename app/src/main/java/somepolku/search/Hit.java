package somepolku.search;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.journal.Entry;

/**
 * An entry that a query found.
 *
 * @param line the first line of the entry that holds a searched word, shortened around it
 */
public record Hit(Entry entry, String line) {

    public Optional<LocalDate> day() {
        return entry.day();
    }
}
