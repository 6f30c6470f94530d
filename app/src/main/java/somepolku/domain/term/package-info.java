/**
 * The words that the other domain rooms are made of: channel ids, metric keys and kinds, purposes, spans of days. May
 * use kit.
 */
@NullMarked
package somepolku.domain.term;

import org.jspecify.annotations.NullMarked;
