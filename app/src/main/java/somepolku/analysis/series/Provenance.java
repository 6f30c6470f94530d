package somepolku.analysis.series;

/** Where a point of a series came from. */
public enum Provenance {
    /** Read from the platform's own export. */
    IMPORTED,
    /** Typed by the person. */
    TYPED,
    /** Counted up from the days of contacts; those removed since are missing from it. */
    REBUILT
}
