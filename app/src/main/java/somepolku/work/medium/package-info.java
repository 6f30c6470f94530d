/**
 * The medium that the journal lies on, which can be pulled out: {@link somepolku.work.medium.Watched} stands before the
 * store, notices when its file is gone, and goes on when it is back. May use work.port, domain and kit.
 */
@NullMarked
package somepolku.work.medium;

import org.jspecify.annotations.NullMarked;
