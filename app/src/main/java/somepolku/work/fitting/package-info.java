/** Asks formats whether a file is theirs, several at once: {@link somepolku.work.fitting.Fits}. */
@NullMarked
package somepolku.work.fitting;

import org.jspecify.annotations.NullMarked;
