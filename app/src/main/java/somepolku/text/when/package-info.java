/**
 * Days, times and lengths of time as people write them in Finnish and in English: {@link somepolku.text.when.Days}, {@link
 * somepolku.text.when.Clocks} and {@link somepolku.text.when.Durations} each find all of their kind in a line. Knows
 * nothing of the entry line. May use kit.
 */
@NullMarked
package somepolku.text.when;

import org.jspecify.annotations.NullMarked;
