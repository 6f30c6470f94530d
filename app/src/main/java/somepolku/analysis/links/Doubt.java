package somepolku.analysis.links;

/** What keeps a finding from being said more surely. */
public enum Doubt {
    /** So many were checked that some look like this by luck. */
    MANY_CHECKED(Tier.SEEN_TOGETHER),
    /** q is above 0.05. */
    NOT_SURE_ENOUGH(Tier.MOVES_TOGETHER),
    /** The calendar slid along the series fits as well in more than one place of twenty. */
    FITS_ELSEWHERE(Tier.MOVES_TOGETHER),
    /** What was done after fits as well as what was done before: the series may move the deeds. */
    FITS_BACKWARDS(Tier.MOVES_TOGETHER),
    /** Done at the same times as another action. */
    NOT_SEPARABLE(Tier.MOVES_TOGETHER),
    /** Fewer than 25 rows more than columns. */
    FEW_ROWS(Tier.MOVES_TOGETHER),
    /** The series was read mostly on the days of the deed. */
    READ_ON_ITS_DAYS(Tier.SEEN_TOGETHER);

    private final Tier cap;

    Doubt(Tier cap) {
        this.cap = cap;
    }

    /** The most that may be said while it stands. */
    public Tier cap() {
        return cap;
    }
}
