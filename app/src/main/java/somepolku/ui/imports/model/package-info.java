/**
 * What the import room shows, in words and without Swing. Begin at {@link somepolku.ui.imports.model.PreviewWords}, which
 * puts a preview into the lines of its tables.
 */
@NullMarked
package somepolku.ui.imports.model;

import org.jspecify.annotations.NullMarked;
