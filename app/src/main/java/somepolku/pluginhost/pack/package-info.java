/**
 * Data packs: a channel described in texts alone, with tables that it reads. No code of a stranger runs here, so a pack
 * needs no consent; it is read as strictly as a plugin is called. Begin at {@link somepolku.pluginhost.pack.PackReader};
 * {@code docs/data-packs.md} says what a pack looks like. May use importing, domain and kit.
 */
@NullMarked
package somepolku.pluginhost.pack;

import org.jspecify.annotations.NullMarked;
