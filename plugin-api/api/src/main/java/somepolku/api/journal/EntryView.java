package somepolku.api.journal;

/** One entry of the journal, as it was when it was asked for. Safe to use from any thread. */
public interface EntryView {

    /** Names the entry where a plugin says what its advice stands on. */
    EntryId id();

    /** The id of the channel that it belongs to: {@code linkedin}; empty where the person named none. */
    String channel();
}
