/**
 * What the person may choose for a plugin. Begin with {@link somepolku.ui.plugins.choice.ChoicesPresenter}. As every
 * screen.
 */
@NullMarked
package somepolku.ui.plugins.choice;

import org.jspecify.annotations.NullMarked;
