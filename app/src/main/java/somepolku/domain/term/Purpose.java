package somepolku.domain.term;

/** The four ways in which social media helps a job seeker. */
public enum Purpose {
    /** Osaamisen kehittäminen. */
    LEARN,
    /** Osaamisen esille tuominen. */
    SHOW,
    /** Itsensä tunnetuksi tekeminen. */
    BE_KNOWN,
    /** Hyöty irti muista kanavista. */
    EXPLORE
}
