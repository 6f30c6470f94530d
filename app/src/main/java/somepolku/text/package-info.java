/**
 * What a line of text means: {@link somepolku.text.QuickEntry} reads the quick-entry line, {@link
 * somepolku.text.PassphraseStrength} says what can be said of a passphrase. May use domain, kit and the stemmer.
 */
@NullMarked
package somepolku.text;

import org.jspecify.annotations.NullMarked;
