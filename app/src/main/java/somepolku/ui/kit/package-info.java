/**
 * What every screen is made of: {@link somepolku.ui.kit.Room}, the command table, form rows, the theme. May use work,
 * domain, chart, kit, Swing, FlatLaf and MigLayout.
 */
@NullMarked
package somepolku.ui.kit;

import org.jspecify.annotations.NullMarked;
