/**
 * Reads the quick-entry line. One grammar for the day page, the command palette and the command line: {@link
 * somepolku.text.entry.QuickEntry} reads a line, {@link somepolku.text.entry.Completions} completes a word of it, {@link
 * somepolku.text.entry.Vocabulary} is what is known while it is read. May use domain, kit and the rest of text.
 */
@NullMarked
package somepolku.text.entry;

import org.jspecify.annotations.NullMarked;
