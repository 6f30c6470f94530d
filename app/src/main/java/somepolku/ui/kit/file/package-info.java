/**
 * Files and pictures that come from the desktop and go to it: what is asked for with its dialogs ({@link
 * somepolku.ui.kit.file.FileQuestion}), what is opened by its programs ({@link somepolku.ui.kit.file.Copies}), pictures
 * as bytes ({@link somepolku.ui.kit.file.Pictures}). Uses AWT, Swing, the JDK's picture formats and kit.
 */
@NullMarked
package somepolku.ui.kit.file;

import org.jspecify.annotations.NullMarked;
