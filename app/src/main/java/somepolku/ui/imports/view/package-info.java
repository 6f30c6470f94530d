/**
 * The parts that the import room is drawn with: the table of files, the lists under it, the strip with a message. They
 * draw what {@link somepolku.ui.imports.model.ImportsState} says and decide nothing.
 */
@NullMarked
package somepolku.ui.imports.view;

import org.jspecify.annotations.NullMarked;
