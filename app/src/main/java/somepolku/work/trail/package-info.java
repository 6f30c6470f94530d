/**
 * From a figure to what it was computed from: the readings, with the file and the line of each. Begin at {@link
 * somepolku.work.trail.Trails}. May use work.port, analysis, domain and kit.
 */
@NullMarked
package somepolku.work.trail;

import org.jspecify.annotations.NullMarked;
