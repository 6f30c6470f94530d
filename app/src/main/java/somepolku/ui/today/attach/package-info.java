/**
 * Files and pictures laid to a day. Begin at {@link somepolku.ui.today.attach.AttachmentsPresenter}, which knows no
 * Swing. Knows nothing of the rest of the day page.
 */
@NullMarked
package somepolku.ui.today.attach;

import org.jspecify.annotations.NullMarked;
