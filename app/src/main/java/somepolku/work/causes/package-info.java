/**
 * "What did I do before it rose?", asked of the whole journal. Begin at {@link somepolku.work.causes.Causes}, which every
 * {@link somepolku.work.Workbench} has. What it gives is in the package of
 * answer and holds everything that a screen or the command line
 * shows: which pairs were looked at, how far the evidence goes, in fixed texts, and the trail. Nothing here says more than
 * the analysis does. May use work.port, domain, analysis and kit.
 */
@NullMarked
package somepolku.work.causes;

import org.jspecify.annotations.NullMarked;
