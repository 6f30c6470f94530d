/**
 * What an import lets the journal know of the metrics whose readings it brings. Begin at {@link
 * somepolku.importing.metric.Descriptions}. May use importing and domain.
 */
@NullMarked
package somepolku.importing.metric;

import org.jspecify.annotations.NullMarked;
