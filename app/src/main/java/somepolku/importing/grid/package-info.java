/**
 * Tables of any program, as text (CSV) or as a workbook (XLSX): where the header is, and the rows below it. Begin at
 * {@link somepolku.importing.grid.Grid}. May use importing and its tables, kit and the JDK's zip and XML readers.
 */
@NullMarked
package somepolku.importing.grid;

import org.jspecify.annotations.NullMarked;
