/**
 * Reports from one model: a self-contained HTML page with charts and their table twins, and CSV. Begin at {@link
 * somepolku.report.MonthReport}, or at {@link somepolku.report.Overview} for the terminal's summary. Says what was done and what was measured, never why. May use
 * domain, analysis, chart, kit and the template library.
 */
@NullMarked
package somepolku.report;

import org.jspecify.annotations.NullMarked;
