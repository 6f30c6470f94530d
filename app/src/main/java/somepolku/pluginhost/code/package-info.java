/**
 * Plugins are strangers: begin at {@link somepolku.pluginhost.code.PluginCode}, through which every call goes, on a thread
 * of its own and with a deadline; what comes back passes {@link somepolku.pluginhost.code.Clean}.
 */
@NullMarked
package somepolku.pluginhost.code;

import org.jspecify.annotations.NullMarked;
