/** What a plugin registered, as fields. Begin at {@link somepolku.pluginhost.wire.offer.Described}. */
@NullMarked
package somepolku.pluginhost.wire.offer;

import org.jspecify.annotations.NullMarked;
