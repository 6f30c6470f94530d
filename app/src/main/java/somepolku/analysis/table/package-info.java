/**
 * From a series and deeds to rows that may be tested. Begin at {@link somepolku.analysis.table.Preparing}. What is missing
 * is never zero; what is left out is counted, by reason, so that it can be said. May use domain, kit and the packages of
 * series and model.
 */
@NullMarked
package somepolku.analysis.table;

import org.jspecify.annotations.NullMarked;
