/**
 * What the journal holds. Every record of it is an {@link somepolku.domain.journal.Entry}; begin there. Immutable; may
 * use kit and domain.term.
 */
@NullMarked
package somepolku.domain.journal;

import org.jspecify.annotations.NullMarked;
