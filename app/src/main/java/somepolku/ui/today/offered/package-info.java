/**
 * The templates and forms that plugins bring, beside the day. Begin at {@link
 * somepolku.ui.today.offered.OfferedPresenter}. As every screen: ui.kit, work, domain, text and kit.
 */
@NullMarked
package somepolku.ui.today.offered;

import org.jspecify.annotations.NullMarked;
