/**
 * What plugins describe, from the plugin API's types to the program's own, each checked on the way. Begin at {@link
 * somepolku.pluginhost.describe.Describing}. Calls no plugin: all of it are values that were registered.
 */
@NullMarked
package somepolku.pluginhost.describe;

import org.jspecify.annotations.NullMarked;
