/**
 * What leaves the journal for other programs, and comes from them: begin at {@link somepolku.exchange.calendar}. May use
 * domain, importing and kit. Writes texts and bytes; where they go is the work's.
 */
@NullMarked
package somepolku.exchange;

import org.jspecify.annotations.NullMarked;
