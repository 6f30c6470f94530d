/** The line in which a deed is written, and the chips that say what was understood of it. Knows nothing of the rest of the day page. */
@NullMarked
package somepolku.ui.today.entry;

import org.jspecify.annotations.NullMarked;
