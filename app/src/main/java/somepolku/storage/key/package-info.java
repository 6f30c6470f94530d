/**
 * The ways to a journal's data key: none, a passphrase, the printed recovery key. Begin at {@link KeyWrap}. Knows
 * nothing of files; may use kit.
 */
@NullMarked
package somepolku.storage.key;

import org.jspecify.annotations.NullMarked;
