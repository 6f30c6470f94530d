/**
 * The journal file: an MVStore on authenticated blocks. Begin at {@link somepolku.storage.Journals}. The only room that
 * uses H2; may use work.port, domain and kit.
 */
@NullMarked
package somepolku.storage;

import org.jspecify.annotations.NullMarked;
