/**
 * The workbooks that LinkedIn's analytics pages export, in their forms of 2023 to 2026. Begin at
 * {@link somepolku.linkedin.analytics.WorkbookImporter}. The sheets of the member's daily figures are known here, by their
 * shape, since their names are localised; {@code post} knows the workbook of a single post, {@code sheet} reads cells.
 */
@NullMarked
package somepolku.linkedin.analytics;

import org.jspecify.annotations.NullMarked;
