package somepolku.importing;

/** Which comes first in a date of numbers such as 7/4/2026, where the person has to say it. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
