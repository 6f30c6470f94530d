/** Channels as the journal knows them, whoever describes them. May use kit and domain.term. */
@NullMarked
package somepolku.domain.channel;

import org.jspecify.annotations.NullMarked;
