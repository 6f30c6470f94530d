/**
 * What a quick-entry line says: {@link somepolku.text.line.QuickLine} and its parts. Values only; how a line is read is
 * somepolku.text.entry's matter. May use domain and kit.
 */
@NullMarked
package somepolku.text.line;

import org.jspecify.annotations.NullMarked;
