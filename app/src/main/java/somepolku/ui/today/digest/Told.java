package somepolku.ui.today.digest;

/**
 * A finding of the week.
 *
 * @param tier 0 to 6
 * @param said the tier in words, what is new about it, and its interval
 */
public record Told(int tier, String title, String said) {}
