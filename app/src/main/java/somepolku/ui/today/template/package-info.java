/**
 * Forms to write by, beside the day. Begin at {@link somepolku.ui.today.template.TemplatePresenter}, which knows no
 * Swing. Knows nothing of the rest of the day page.
 */
@NullMarked
package somepolku.ui.today.template;

import org.jspecify.annotations.NullMarked;
