/**
 * When a metric first reached a number that the person wants to hear of, as pure functions. Begin at {@link
 * somepolku.analysis.milestone.Reached}. May use analysis.series, domain and kit.
 */
@NullMarked
package somepolku.analysis.milestone;

import org.jspecify.annotations.NullMarked;
