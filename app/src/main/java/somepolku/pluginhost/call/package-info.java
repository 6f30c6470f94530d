/**
 * Calls into plugins: each on a thread of its own with a deadline, and nothing that comes back is taken as it is. Begin
 * at {@link somepolku.pluginhost.call.PluginCode}; {@code Describing} and {@code Mapping} are the one place where types of the plugin
 * API become the program's own.
 */
@NullMarked
package somepolku.pluginhost.call;

import org.jspecify.annotations.NullMarked;
