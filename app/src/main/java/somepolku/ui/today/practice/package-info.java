/** What a deed trained, in its form. Knows nothing of the rest of the form. */
@NullMarked
package somepolku.ui.today.practice;

import org.jspecify.annotations.NullMarked;
