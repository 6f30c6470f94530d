/**
 * One count model for every question: {@code log λ = offset + design + level + short memory + deeds}, fitted by a Kalman
 * filter, and tests of what a column adds to it. Begin at {@link somepolku.analysis.model.CountModel}; {@link
 * somepolku.analysis.model.Rows} is what it reads, {@link somepolku.analysis.model.Score}, {@link
 * somepolku.analysis.model.TimeShift} and {@link somepolku.analysis.model.Inversion} are what is asked of a {@link
 * somepolku.analysis.model.Fit}. It knows no dates, deeds or texts: only arrays, one value a row. Arrays that are handed
 * over are not copied and not written to. May use the statistics library.
 */
@NullMarked
package somepolku.analysis.model;

import org.jspecify.annotations.NullMarked;
