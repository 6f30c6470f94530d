/**
 * How everything looks: {@link somepolku.ui.kit.look.Look} sets the theme up, {@link somepolku.ui.kit.look.Tone} is the
 * palette, {@link somepolku.ui.kit.look.Icons} and {@link somepolku.ui.kit.look.ChannelMark} the signs. Sizes, type and
 * colours stand in {@code somepolku/look/*.properties}. May use domain, kit, Swing and FlatLaf.
 */
@NullMarked
package somepolku.ui.kit.look;

import org.jspecify.annotations.NullMarked;
