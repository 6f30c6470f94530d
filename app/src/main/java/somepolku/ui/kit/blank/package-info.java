/**
 * What a page says while it has nothing to show yet. Begin at {@link somepolku.ui.kit.blank.EmptyCard}. As the rest of
 * the kit: Swing, MigLayout, and ui.kit.
 */
@NullMarked
package somepolku.ui.kit.blank;

import org.jspecify.annotations.NullMarked;
