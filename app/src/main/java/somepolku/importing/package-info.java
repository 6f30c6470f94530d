/**
 * From files to a preview: {@link somepolku.importing.ImportFormat}s read an {@link somepolku.importing.Dropped}
 * into an {@link somepolku.importing.Intake}; {@link somepolku.importing.Proposals} compares it with the journal. Nothing
 * here writes. May use domain, kit and the CSV and workbook readers.
 */
@NullMarked
package somepolku.importing;

import org.jspecify.annotations.NullMarked;
