package somepolku.api.channel;

/**
 * What one may want to make, before any channel is chosen. More may come: a {@code switch} over them needs its default.
 */
public enum ContentKind {
    /** A few lines: a thought, a lesson of the week. */
    SHORT_TEXT,
    /** A text that takes its time: an article, a blog post. */
    LONG_TEXT,
    PICTURE,
    /** A clip of up to a minute or so. */
    SHORT_VIDEO,
    LONG_VIDEO,
    /** Spoken, without a picture. */
    AUDIO,
    /** Pictures or clips joined to a story that is soon gone. */
    STORY,
    /** Work to be looked at: code, drawings, a case. */
    WORK_SAMPLE,
    /** Asking for advice, answering, commenting on others. */
    CONVERSATION,
    /** Something of others passed on with one's own view. */
    SHARED_FIND
}
