/**
 * The marked days on a page of their own. Begin at {@link somepolku.ui.causes.marks.MarksPanel}. May use ui.kit, domain and
 * kit.
 */
@NullMarked
package somepolku.ui.causes.marks;

import org.jspecify.annotations.NullMarked;
