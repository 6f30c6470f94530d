/** The room that lists the plugins. Begin with {@link somepolku.ui.plugins.PluginsPresenter}. As every screen. */
@NullMarked
package somepolku.ui.plugins;

import org.jspecify.annotations.NullMarked;
