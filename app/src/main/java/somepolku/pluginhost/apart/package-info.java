/**
 * Plugins of others, each in a process of its own: whatever one does there costs nothing but its own answer. Begin at
 * {@link somepolku.pluginhost.apart.Apart}. Of the plugin no class is ever loaded here.
 */
@NullMarked
package somepolku.pluginhost.apart;

import org.jspecify.annotations.NullMarked;
