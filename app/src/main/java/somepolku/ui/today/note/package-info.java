/** The free text of a day, kept by itself after each pause. Knows nothing of the rest of the day page. */
@NullMarked
package somepolku.ui.today.note;

import org.jspecify.annotations.NullMarked;
