/**
 * A series as rows beside the actions that may have to do with it: arrays without dates, which is all that a question
 * needs. Begin at {@link somepolku.analysis.table.Table}. May use the package of model.
 */
@NullMarked
package somepolku.analysis.table;

import org.jspecify.annotations.NullMarked;
