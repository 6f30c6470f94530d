/**
 * Which fields the entries have and how their values become bytes: one codec for each kind, listed in {@link
 * somepolku.storage.codec.Codecs}. Begin there. Apart from the domain, so that either can change alone. May use domain.
 */
@NullMarked
package somepolku.storage.codec;

import org.jspecify.annotations.NullMarked;
