/**
 * The room where an import is looked at before anything is stored. Begin at {@link
 * somepolku.ui.imports.ImportsPresenter}, which knows no Swing. May use ui.kit, work, domain, importing and kit; no other
 * room.
 */
@NullMarked
package somepolku.ui.imports;

import org.jspecify.annotations.NullMarked;
