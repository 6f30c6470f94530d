/**
 * Which deeds of an action are looked at as an action of their own. Begin at {@link
 * somepolku.ui.causes.refine.RefinePresenter}, which knows no Swing. May use ui.kit, work, domain and kit.
 */
@NullMarked
package somepolku.ui.causes.refine;

import org.jspecify.annotations.NullMarked;
