/**
 * Rules of plugins and the journal as they see it. Begin at {@link somepolku.pluginhost.advise.Rules}. A plugin gets views
 * of entries and never the entries themselves; what it answers is checked like everything that comes from a plugin.
 */
@NullMarked
package somepolku.pluginhost.advise;

import org.jspecify.annotations.NullMarked;
