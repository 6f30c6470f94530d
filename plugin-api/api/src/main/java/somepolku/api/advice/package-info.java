/**
 * Advice that shows what it stands on. Begin at {@link somepolku.api.advice.AdviceRule}: small, without a state, with its
 * evidence said beside it.
 */
@NullMarked
package somepolku.api.advice;

import org.jspecify.annotations.NullMarked;
