/**
 * What a channel plugin is made of. Begin at {@link somepolku.api.ChannelPlugin}.
 *
 * <p>A plugin is a jar with {@code Plugin-Id}, {@code Plugin-Version} and {@code Plugin-Requires} (a range such as
 * {@code >=0.1.0 & <1.0.0}) in its manifest and its {@code ChannelPlugin} named in
 * {@code META-INF/services/somepolku.api.ChannelPlugin}. Nothing of the host but this package and SLF4J is visible to
 * it: libraries that it needs are shaded under its own package.
 *
 * <p>Types that may grow are final classes made by a builder, or interfaces that the host implements; a record is used
 * only where the idea is closed.
 */
@NullMarked
package somepolku.api;

import org.jspecify.annotations.NullMarked;
