package somepolku.analysis.links;

/** How far the evidence goes. What is seen without an experiment never goes beyond {@link #LIKELY}. */
public enum Tier {
    NOT_ENOUGH,
    NO_SIGN,
    SEEN_TOGETHER,
    MOVES_TOGETHER,
    LIKELY,
    BY_EXPERIMENT,
    CONFIRMED;

    /** 0 to 6, as in the files and on the command line. */
    public int number() {
        return ordinal();
    }

    public Tier atMost(Tier cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }
}
