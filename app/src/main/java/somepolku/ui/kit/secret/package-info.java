/**
 * Where a passphrase is typed: {@link somepolku.ui.kit.secret.PassphraseField}, which hides it, shows it when asked, and
 * overwrites it. May use what the parts use.
 */
@NullMarked
package somepolku.ui.kit.secret;

import org.jspecify.annotations.NullMarked;
