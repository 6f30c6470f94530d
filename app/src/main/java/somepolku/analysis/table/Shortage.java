package somepolku.analysis.table;

/** Why there is too little for a test: what is short, how much there is, how much it takes. */
public record Shortage(What what, int has, int needs) {

    public enum What {
        /** Rows of the series. */
        ROWS,
        /** Rows more than columns. */
        FREE,
        /** Days with the action. */
        DEED_DAYS,
        /** Days without it. */
        OTHER_DAYS
    }

    public int missing() {
        return Math.max(0, needs - has);
    }
}
