/**
 * A delimited file as records with named columns, whatever its encoding, its separator and its way to write a quote.
 * Begin at {@link somepolku.linkedin.table.Table}. Only user of FastCSV.
 */
@NullMarked
package somepolku.linkedin.table;

import org.jspecify.annotations.NullMarked;
