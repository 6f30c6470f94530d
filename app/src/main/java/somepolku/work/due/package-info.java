/**
 * Rounds of readings and what is to be remembered of them. Begin at {@link somepolku.work.due.Rounds}. May use work,
 * work.port, analysis, exchange, domain and kit.
 */
@NullMarked
package somepolku.work.due;

import org.jspecify.annotations.NullMarked;
