package somepolku.api.journal;

import java.util.Objects;

/**
 * Which entry of the journal. Made by the host; a plugin hands it back and reads nothing out of it.
 *
 * @param value the same for the same entry within one judging, and of no promised form
 */
public record EntryId(String value) {
    public EntryId {
        Objects.requireNonNull(value);
    }
}
