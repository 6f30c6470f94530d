/**
 * What was read, held against the journal. Begin at {@link somepolku.importing.compare.Proposals}. Nothing here writes.
 * May use importing, {@code account}, domain and kit.
 */
@NullMarked
package somepolku.importing.compare;

import org.jspecify.annotations.NullMarked;
