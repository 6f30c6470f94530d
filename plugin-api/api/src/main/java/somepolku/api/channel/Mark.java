package somepolku.api.channel;

/** The shape of a channel's mark: colour is never the only sign. */
public enum Mark {
    SQUARE,
    CIRCLE,
    TRIANGLE,
    DIAMOND
}
