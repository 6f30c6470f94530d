/**
 * How to ask each platform for the files that are imported here. Begin at {@link
 * somepolku.ui.imports.guide.GuidesPresenter}, which knows no Swing. May use what the import room may.
 */
@NullMarked
package somepolku.ui.imports.guide;

import org.jspecify.annotations.NullMarked;
