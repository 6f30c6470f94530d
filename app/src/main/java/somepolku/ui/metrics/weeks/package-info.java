/**
 * Several past weeks typed at once, as a platform's graph shows them: {@link somepolku.ui.metrics.weeks.WeeksForm} takes
 * what stands in the rows and says what it means. Knows no Swing.
 */
@NullMarked
package somepolku.ui.metrics.weeks;

import org.jspecify.annotations.NullMarked;
