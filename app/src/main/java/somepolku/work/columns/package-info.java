/**
 * What the columns of tables mean that no format knows: said by the person, and remembered for every table with the same
 * header. Begin at {@link somepolku.work.columns.Columns}. May use importing, kit and the ports.
 */
@NullMarked
package somepolku.work.columns;

import org.jspecify.annotations.NullMarked;
