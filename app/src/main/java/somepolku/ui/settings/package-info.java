/** The room for language, theme and passphrase. Begin with {@link somepolku.ui.settings.SettingsPresenter}. As every screen. */
@NullMarked
package somepolku.ui.settings;

import org.jspecify.annotations.NullMarked;
