/**
 * From a series of the journal to what may be said about it, in one call. Begin at {@link
 * somepolku.analysis.causes.CausesOf}; what a deed counts as says {@link
 * somepolku.analysis.causes.ActionOf}. It is pure and takes some tens of milliseconds a metric, so a caller asks metric by
 * metric in the background, may stop in the middle of one, and keeps answers by {@link
 * somepolku.analysis.table.Table#digest}. May use every other package of the analysis and the statistics library.
 */
@NullMarked
package somepolku.analysis.causes;

import org.jspecify.annotations.NullMarked;
