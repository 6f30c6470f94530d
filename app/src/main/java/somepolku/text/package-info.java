/**
 * What text means. The quick-entry line: {@link somepolku.text.entry.QuickEntry} reads it. {@link
 * somepolku.text.TypedNumber} reads numbers, {@link somepolku.text.PassphraseStrength} says what can be said of a
 * passphrase. May use domain, kit and the stemmer.
 */
@NullMarked
package somepolku.text;

import org.jspecify.annotations.NullMarked;
