package somepolku.api.channel;

/** How well a kind of content suits a channel. */
public enum Suits {
    /** What the channel is made for. */
    WELL,
    /** It can be done, and something stands in the way. */
    PARTLY,
    /** Better made elsewhere. */
    BADLY
}
