/**
 * Reading the exports of a platform. Begin at {@link somepolku.api.importing.ExportImporter}; what it reads it hands to
 * an {@link somepolku.api.importing.ImportSink}, item by item.
 */
@NullMarked
package somepolku.api.importing;

import org.jspecify.annotations.NullMarked;
