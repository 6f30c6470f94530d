/**
 * From files to a preview: {@link somepolku.importing.ImportFormat}s read a {@link somepolku.importing.Dropped} into an
 * {@link somepolku.importing.Intake}; {@code compare} holds it against the journal, which gives an {@link
 * somepolku.importing.ImportPreview}. Nothing here writes. May use domain, kit and the CSV and workbook readers.
 */
@NullMarked
package somepolku.importing;

import org.jspecify.annotations.NullMarked;
