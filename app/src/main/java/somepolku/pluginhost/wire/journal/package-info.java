/**
 * What a rule is shown of the journal, as fields. Begin at {@link somepolku.pluginhost.wire.journal.Look}.
 */
@NullMarked
package somepolku.pluginhost.wire.journal;

import org.jspecify.annotations.NullMarked;
