package somepolku.domain.term;

/** A channel's id, such as {@code linkedin}: lower-case letters, digits and hyphens. */
public record ChannelId(String value) implements Comparable<ChannelId> {

    /** Where a deed belongs that was written without a channel. */
    public static final ChannelId NONE = new ChannelId("");

    /** Where a number belongs that is of no channel. */
    public static final ChannelId OWN = new ChannelId("own");

    /** Reads what a person typed: case is folded; anything else is kept, since unknown channels are created. */
    public static ChannelId typed(String name) {
        return new ChannelId(name.strip().toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public int compareTo(ChannelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
