/**
 * How much was done on which day, as pure functions. Begin at {@link somepolku.analysis.days.DoneDays}: deeds become
 * tallies by day, a {@link somepolku.analysis.days.YearMap} lays those of a year out in weeks. A day without a deed is
 * not a failure and is counted nowhere. May use domain and kit.
 */
@NullMarked
package somepolku.analysis.days;

import org.jspecify.annotations.NullMarked;
