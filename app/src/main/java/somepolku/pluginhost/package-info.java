/**
 * Runs channel plugins: jars that are loaded apart from the program and from each other, never trusted with more than
 * their input. Begin at {@link somepolku.pluginhost.PluginHost}. The only room that knows PF4J and the plugin API; may
 * use work.port, importing, domain and kit.
 */
@NullMarked
package somepolku.pluginhost;

import org.jspecify.annotations.NullMarked;
