/**
 * What runs in the process of a plugin's own: the plugin, and a thin layer that answers for the program. Nothing of it
 * runs in the program. Begin at {@link somepolku.pluginhost.child.Child}.
 */
@NullMarked
package somepolku.pluginhost.child;

import org.jspecify.annotations.NullMarked;
