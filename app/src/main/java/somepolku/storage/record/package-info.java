/**
 * How an entry is written: the key under which it lies and the bytes of its record. Begin at {@link
 * somepolku.storage.record.Codecs}, which lists the kinds, and at {@link somepolku.storage.record.StoredRecord}, which
 * tells the bytes. Apart from the domain, so that either can change alone.
 */
@NullMarked
package somepolku.storage.record;

import org.jspecify.annotations.NullMarked;
