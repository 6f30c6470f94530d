/**
 * Days set apart, for whichever screen marks them: begin at {@link somepolku.ui.kit.mark.MarkPresenter}, which knows no
 * Swing; {@link somepolku.ui.kit.mark.MarkForm} draws its form. May use work, domain and the rest of ui.kit.
 */
@NullMarked
package somepolku.ui.kit.mark;

import org.jspecify.annotations.NullMarked;
