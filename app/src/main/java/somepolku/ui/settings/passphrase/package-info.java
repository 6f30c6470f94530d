/**
 * The journal's passphrase within the settings: set, changed, removed, and the recovery key that is shown once. Begin
 * with {@link somepolku.ui.settings.passphrase.PassphrasePresenter}. As every screen.
 */
@NullMarked
package somepolku.ui.settings.passphrase;

import org.jspecify.annotations.NullMarked;
