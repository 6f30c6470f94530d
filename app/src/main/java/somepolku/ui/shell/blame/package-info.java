/**
 * What is said above the page where a plugin went wrong, and what can be done about it there. Begin at {@link
 * somepolku.ui.shell.blame.BlamePresenter}.
 */
@NullMarked
package somepolku.ui.shell.blame;

import org.jspecify.annotations.NullMarked;
