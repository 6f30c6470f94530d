/**
 * What should be written down before it is gone, as pure functions. Begin at {@link somepolku.analysis.due.Vanishing}.
 * May use domain and kit.
 */
@NullMarked
package somepolku.analysis.due;

import org.jspecify.annotations.NullMarked;
