/**
 * The HTML page of a month's report. Begin at {@link somepolku.report.page.PageOf}, which puts the texts of {@link
 * somepolku.report.page.Page} together; the template is {@code somepolku/report/report.mustache}. May use what its parent
 * may.
 */
@NullMarked
package somepolku.report.page;

import org.jspecify.annotations.NullMarked;
