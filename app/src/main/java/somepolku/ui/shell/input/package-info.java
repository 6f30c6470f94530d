/** How keys, dropped files and sizes reach the window. Knows no part of it. As ui.shell. */
@NullMarked
package somepolku.ui.shell.input;

import org.jspecify.annotations.NullMarked;
