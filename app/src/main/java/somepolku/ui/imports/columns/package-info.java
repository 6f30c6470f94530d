/**
 * The page where the person says what the columns of a table mean that no format knows. Begin at {@link
 * somepolku.ui.imports.columns.ColumnsPresenter}. May use ui.kit, work, importing and domain.
 */
@NullMarked
package somepolku.ui.imports.columns;

import org.jspecify.annotations.NullMarked;
