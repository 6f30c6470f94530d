/**
 * What a channel plugin is made of. Begin at {@link somepolku.api.ChannelPlugin}.
 *
 * <p>A plugin is a jar with {@code Plugin-Id}, {@code Plugin-Version} and {@code Plugin-Requires} (a range such as
 * {@code >=1.0.0 & <2.0.0}) in its manifest and its {@code ChannelPlugin} named in
 * {@code META-INF/services/somepolku.api.ChannelPlugin}. Nothing of the host but this package and SLF4J is visible to
 * it: libraries that it needs are shaded under its own package.
 *
 * <p>Types that may grow are final classes made by a builder, or interfaces; a record is used only where the idea is
 * closed. An interface that plugins implement ({@link somepolku.api.ChannelPlugin}, {@link
 * somepolku.api.importing.ExportImporter}, {@link somepolku.api.advice.AdviceRule}) grows by {@code default} methods
 * only; all others are the host's.
 *
 * <p>Versions are semantic: within 1.x nothing is taken away and nothing that is there means something else, so that a
 * plugin which requires {@code >=1.0.0 & <2.0.0} runs under all of them. What is to go is {@code @Deprecated} first, with
 * its replacement and the version in which it goes, which is the next whole one at the earliest.
 */
@NullMarked
package somepolku.api;

import org.jspecify.annotations.NullMarked;
