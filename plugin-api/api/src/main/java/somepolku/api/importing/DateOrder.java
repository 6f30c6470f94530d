package somepolku.api.importing;

/** Which comes first in a date of numbers such as 7/4/2026. */
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
}
