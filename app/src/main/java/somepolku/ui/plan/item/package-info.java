/**
 * One content as a page to write on. Begin at {@link somepolku.ui.plan.item.ItemPage}.
 * May use what a screen may.
 */
@NullMarked
package somepolku.ui.plan.item;

import org.jspecify.annotations.NullMarked;
