/**
 * A year at a glance: what was done on which day, as a map and as its table. Begin at {@link
 * somepolku.ui.year.YearPresenter}. A day without a deed is drawn as neutral as a Sunday. As every screen.
 */
@NullMarked
package somepolku.ui.year;

import org.jspecify.annotations.NullMarked;
