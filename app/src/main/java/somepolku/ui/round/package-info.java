/**
 * The round of readings: one form with all that is due, for the keyboard alone. Begin at {@link
 * somepolku.ui.round.RoundRoom}; {@link somepolku.ui.round.RoundPresenter} knows no Swing. May use ui.kit, work,
 * analysis, text, domain and kit.
 */
@NullMarked
package somepolku.ui.round;

import org.jspecify.annotations.NullMarked;
