/**
 * A workbook as it reads: sheets, rows, cells, and the counts and dates that they write as text. Begin at
 * {@link somepolku.linkedin.analytics.sheet.Workbook}. Knows nothing of what the sheets are about. Only user of
 * fastexcel-reader and of the zip reader that it brings.
 */
@NullMarked
package somepolku.linkedin.analytics.sheet;

import org.jspecify.annotations.NullMarked;
