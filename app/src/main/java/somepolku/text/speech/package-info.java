/**
 * What can be counted of speech that was written down: {@link somepolku.text.speech.Spoken}. May use domain and kit.
 */
@NullMarked
package somepolku.text.speech;

import org.jspecify.annotations.NullMarked;
