/**
 * From a series and deeds to rows that may be tested. Begin at {@link somepolku.analysis.prepare.Preparing}. What is
 * missing is never zero; what is left out is counted, by reason, so that it can be said. May use domain, kit and the
 * packages of series, model and table.
 */
@NullMarked
package somepolku.analysis.prepare;

import org.jspecify.annotations.NullMarked;
