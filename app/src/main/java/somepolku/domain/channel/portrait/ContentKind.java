package somepolku.domain.channel.portrait;

/** What one may want to make, before any channel is chosen. */
public enum ContentKind {
    SHORT_TEXT,
    LONG_TEXT,
    PICTURE,
    SHORT_VIDEO,
    LONG_VIDEO,
    AUDIO,
    STORY,
    WORK_SAMPLE,
    CONVERSATION,
    SHARED_FIND
}
