/**
 * The rig for tests of the window: {@link somepolku.gui.Rig} opens it on a journal in memory and drives its components
 * directly on the EDT, without a robot. {@link somepolku.gui.Screens} takes the pictures of every room.
 */
@NullMarked
package somepolku.gui;

import org.jspecify.annotations.NullMarked;
