/**
 * A reading typed by the person: {@link somepolku.ui.metrics.reading.ReadingForm} takes what stands in the form and says
 * what it means. Knows no Swing but in its strip.
 */
@NullMarked
package somepolku.ui.metrics.reading;

import org.jspecify.annotations.NullMarked;
