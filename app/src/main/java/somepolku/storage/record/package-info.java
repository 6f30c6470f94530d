/**
 * How a record lies in the file: its key, its fields with their stamps, its tombstone. Begin at {@link
 * somepolku.storage.record.StoredRecord}, which tells the bytes. May use storage.codec and domain.
 */
@NullMarked
package somepolku.storage.record;

import org.jspecify.annotations.NullMarked;
