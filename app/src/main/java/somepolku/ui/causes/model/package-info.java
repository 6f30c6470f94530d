/**
 * What the room of causes shows, without any component: {@link somepolku.ui.causes.model.CausesState} and how it is made of
 * an answer of the analysis. Begin at {@link somepolku.ui.causes.model.Details}. May use work, analysis, chart and kit.
 */
@NullMarked
package somepolku.ui.causes.model;

import org.jspecify.annotations.NullMarked;
