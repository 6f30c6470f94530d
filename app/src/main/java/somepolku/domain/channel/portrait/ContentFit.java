package somepolku.domain.channel.portrait;

/**
 * How well a kind of content suits a channel.
 *
 * @param why in a sentence
 */
public record ContentFit(ContentKind content, Suits suits, String why) {}
