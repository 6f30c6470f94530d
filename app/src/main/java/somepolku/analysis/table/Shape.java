package somepolku.analysis.table;

/** What a row of a table is. */
public enum Shape {
    /** A day. Weekdays have an effect each. */
    DAYS(42, 25),
    /** The time between two readings, or a longer period with one value. The share of weekend days has an effect. */
    INTERVALS(12, 8),
    /** A week of a series with so few a day that days say nothing. */
    WEEKS(12, 8);

    /** Rows less columns from which on there is no cap on what may be said. */
    public static final int FULL = 25;

    private final int rows;
    private final int free;

    Shape(int rows, int free) {
        this.rows = rows;
        this.free = free;
    }

    /** How many rows a test needs. */
    public int rows() {
        return rows;
    }

    /** How many rows more than columns a test needs. */
    public int free() {
        return free;
    }
}
