/**
 * The page that stands in the window's place where a journal is damaged: what was found, and what can be done. Begin
 * with {@link somepolku.ui.damage.DamagePresenter}. As every screen.
 */
@NullMarked
package somepolku.ui.damage;

import org.jspecify.annotations.NullMarked;
