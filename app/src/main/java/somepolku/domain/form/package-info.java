/**
 * What a plugin offers for writing by hand, and what it lets the person choose: templates, forms and settings. Only
 * described here; the work fills them in. Texts are in the person's language.
 */
@NullMarked
package somepolku.domain.form;

import org.jspecify.annotations.NullMarked;
