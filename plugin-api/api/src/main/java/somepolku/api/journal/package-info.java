/**
 * What the journal holds, as advice may read it and importers add to it. Begin at {@link
 * somepolku.api.journal.JournalView}.
 *
 * <p>The interfaces here are implemented by the host alone and may grow; so may the enums: a {@code switch} over one
 * needs its default.
 */
@NullMarked
package somepolku.api.journal;

import org.jspecify.annotations.NullMarked;
