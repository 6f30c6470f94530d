package somepolku.storage.codec;

import java.util.UUID;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;

/**
 * Writes the fields of one kind of entry and reads them again. A tag is for ever: a new component gets the next free
 * one, and reading gives its default where an older program wrote none. The entry's day is always a field, since it
 * needs a stamp of its own although the key says it too.
 */
public interface EntryCodec<E extends Entry> {

    EntryKind kind();

    /** The first byte of the key; for ever. */
    int code();

    Class<E> type();

    /** Every tag that this codec knows, also those of values that the entry does not have. */
    Values write(E entry);

    E read(UUID id, Values values);
}
