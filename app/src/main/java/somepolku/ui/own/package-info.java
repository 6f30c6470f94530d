/**
 * Metrics of the person's own: added, said otherwise, removed. It belongs to Metrics. Begin with {@link
 * somepolku.ui.own.OwnPresenter}. As every screen: ui.kit, work, domain and kit.
 */
@NullMarked
package somepolku.ui.own;

import org.jspecify.annotations.NullMarked;
