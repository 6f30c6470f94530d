/**
 * A window that asks for something before a journal is open, or in its place. Begin with {@link
 * somepolku.ui.kit.ask.AskWindow}. Uses Swing and {@code somepolku.kit}.
 */
@NullMarked
package somepolku.ui.kit.ask;

import org.jspecify.annotations.NullMarked;
