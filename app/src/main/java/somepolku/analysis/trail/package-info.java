/**
 * Figures with their trail: what each was computed from, down to the readings. Begin at {@link
 * somepolku.analysis.trail.Figure}. May use domain.
 */
@NullMarked
package somepolku.analysis.trail;

import org.jspecify.annotations.NullMarked;
