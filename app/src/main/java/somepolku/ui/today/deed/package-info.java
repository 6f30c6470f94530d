/** The deeds of a day: their list, and the form in which one is changed. Knows nothing of the rest of the day page. */
@NullMarked
package somepolku.ui.today.deed;

import org.jspecify.annotations.NullMarked;
