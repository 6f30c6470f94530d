/** The line in which a deed is written, as it stands on the day page. Knows nothing of the rest of the page. */
@NullMarked
package somepolku.ui.today.entry;

import org.jspecify.annotations.NullMarked;
