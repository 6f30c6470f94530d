package somepolku.importing.mapping;

import java.util.Locale;

/** What a column of a table means. */
public enum Role {
    IGNORED,
    /** The day of a row, or the first one. */
    DATE,
    /** The last day of a row. */
    END,
    /** A number of the metric that the column is. */
    METRIC,
    /** Which metric the row's number is of. */
    NAME,
    /** The row's number. */
    VALUE,
    CHANNEL,
    KIND,
    TITLE,
    TEXT,
    LINK,
    MINUTES,
    TAGS,
    /** What tells one deed from every other. */
    ID;

    /** As it is written on the command line. */
    public String word() {
        return this == IGNORED ? "-" : this == NAME ? "metric" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether at most one column of a table may be it. */
    public boolean once() {
        return this != IGNORED && this != METRIC;
    }
}
