/**
 * Causes: what goes with what, how far the evidence goes, and what nobody can tell from watching. Begin at {@link
 * somepolku.ui.causes.CausesRoom}. All that is said of a finding comes from the fixed texts of the analysis; this room only
 * shows it. May use ui.kit, work, domain, analysis, chart and kit.
 */
@NullMarked
package somepolku.ui.causes;

import org.jspecify.annotations.NullMarked;
