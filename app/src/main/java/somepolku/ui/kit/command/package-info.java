/**
 * The one table of commands, {@link somepolku.ui.kit.command.Command}, and what is bound to them in a window. The shell
 * makes keys, buttons and the palette of it. May use kit; knows no Swing, so that presenters can use it.
 */
@NullMarked
package somepolku.ui.kit.command;

import org.jspecify.annotations.NullMarked;
