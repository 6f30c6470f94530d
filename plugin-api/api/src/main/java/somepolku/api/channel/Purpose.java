package somepolku.api.channel;

/** The four ways in which social media helps a job seeker. */
public enum Purpose {
    LEARN,
    SHOW,
    BE_KNOWN,
    EXPLORE
}
