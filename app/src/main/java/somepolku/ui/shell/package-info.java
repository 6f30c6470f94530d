/**
 * The window around the screens: frame, navigation, title bar, status line, command palette. Begin with {@link
 * somepolku.ui.shell.MainWindow}, which the composition root makes. May use ui.kit, work and kit.
 */
@NullMarked
package somepolku.ui.shell;

import org.jspecify.annotations.NullMarked;
