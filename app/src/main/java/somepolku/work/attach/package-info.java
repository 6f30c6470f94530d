/**
 * What is laid to a day: what a file is by its content, and how it is called. Begin at {@link
 * somepolku.work.attach.Sort}. May use kit.
 */
@NullMarked
package somepolku.work.attach;

import org.jspecify.annotations.NullMarked;
