/**
 * What a plugin says of its channel: what one does there, what it counts, what it trains and costs, and what content
 * suits it. Begin at {@link somepolku.api.channel.ChannelDescription}.
 */
@NullMarked
package somepolku.api.channel;

import org.jspecify.annotations.NullMarked;
