/**
 * Writing longer texts: Markdown that is readable while it is written ({@link somepolku.ui.kit.write.MarkdownStyle}) and
 * when it is read, and words that the machine's spell checker does not know. May use what ui.kit may.
 */
@NullMarked
package somepolku.ui.kit.write;

import org.jspecify.annotations.NullMarked;
