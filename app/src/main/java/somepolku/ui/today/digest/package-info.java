/**
 * The week's findings on the day page: three at most, quiet, and put away for the week by one press. Begin at {@link
 * somepolku.ui.today.digest.DigestPresenter}. May use ui.kit, work and kit.
 */
@NullMarked
package somepolku.ui.today.digest;

import org.jspecify.annotations.NullMarked;
