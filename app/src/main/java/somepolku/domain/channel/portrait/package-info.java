/**
 * What a person should know to choose a channel. Begin at {@link somepolku.domain.channel.portrait.Portrait}. Texts are in
 * the person's language.
 */
@NullMarked
package somepolku.domain.channel.portrait;

import org.jspecify.annotations.NullMarked;
