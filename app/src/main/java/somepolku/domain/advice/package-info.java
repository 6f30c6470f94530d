/**
 * Advice with what it stands on. Begin at {@link somepolku.domain.advice.Judgement}: what a rule makes of a journal. Texts
 * are in the person's language.
 */
@NullMarked
package somepolku.domain.advice;

import org.jspecify.annotations.NullMarked;
