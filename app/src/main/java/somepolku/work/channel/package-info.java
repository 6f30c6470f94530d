/**
 * Channels and metrics as plugins and the journal know them together. Begin at {@link
 * somepolku.work.channel.Remembered}. May use work.port, domain and importing.
 */
@NullMarked
package somepolku.work.channel;

import org.jspecify.annotations.NullMarked;
