/** What floats over the page: {@link somepolku.ui.shell.over.Notices} and the command palette. As ui.shell. */
@NullMarked
package somepolku.ui.shell.over;

import org.jspecify.annotations.NullMarked;
