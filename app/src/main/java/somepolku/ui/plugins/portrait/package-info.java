/**
 * What to know of a plugin's channels before choosing them. Begin with {@link
 * somepolku.ui.plugins.portrait.Portraits}. As every screen.
 */
@NullMarked
package somepolku.ui.plugins.portrait;

import org.jspecify.annotations.NullMarked;
