/**
 * The parts that screens are built of. Begin with {@link somepolku.ui.kit.part.Parts}. May use ui.kit.look, kit, Swing,
 * FlatLaf and MigLayout.
 */
@NullMarked
package somepolku.ui.kit.part;

import org.jspecify.annotations.NullMarked;
