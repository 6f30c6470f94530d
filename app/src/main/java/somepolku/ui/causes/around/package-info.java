/**
 * A metric before and after one deed: when, and never why. Begin at {@link somepolku.ui.causes.around.AroundPresenter}. May
 * use ui.kit, work, domain, analysis, chart and the room's chart.
 */
@NullMarked
package somepolku.ui.causes.around;

import org.jspecify.annotations.NullMarked;
