/**
 * The workbook that LinkedIn's analytics page exports, in its forms of 2023 to 2026. Begin at
 * {@link somepolku.linkedin.analytics.WorkbookImporter}. Sheets are known by their shape, since their names are
 * localised. Only user of fastexcel-reader.
 */
@NullMarked
package somepolku.linkedin.analytics;

import org.jspecify.annotations.NullMarked;
