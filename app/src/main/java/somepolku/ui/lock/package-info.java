/**
 * The page that stands in the window's place while the journal is locked. It is given the file's name and no journal.
 * Begin with {@link somepolku.ui.lock.LockPresenter}. As every screen.
 */
@NullMarked
package somepolku.ui.lock;

import org.jspecify.annotations.NullMarked;
