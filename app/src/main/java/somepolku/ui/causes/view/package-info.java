/**
 * The other components of the room of causes: the list with its tier bars, the ladder, the whisker, the cards, table and
 * trail. Begin at {@link somepolku.ui.causes.view.FindingList}. May use the room's model, chart and ui.kit.
 */
@NullMarked
package somepolku.ui.causes.view;

import org.jspecify.annotations.NullMarked;
