package somepolku.chart.scale;

import java.time.LocalDate;

/**
 * A place on the time axis.
 *
 * @param label empty where there was no room for one
 * @param x its place, as far as it was given
 * @param left where the label begins
 * @param grid whether a line goes up from it
 */
public record TimeTick(LocalDate day, String label, double x, double left, boolean grid) {}
