/**
 * How the journal stands, as the window tells it: saved or not, read only, its medium pulled or back. Begin with {@link
 * somepolku.ui.shell.stand.StandPresenter}. May use what ui.shell may.
 */
@NullMarked
package somepolku.ui.shell.stand;

import org.jspecify.annotations.NullMarked;
