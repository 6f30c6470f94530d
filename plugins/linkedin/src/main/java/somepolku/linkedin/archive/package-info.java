/**
 * The data archive that LinkedIn sends its member. Begin at {@link somepolku.linkedin.archive.ArchiveImporter};
 * {@link somepolku.linkedin.archive.file.ArchiveForm} is one kind of file in it.
 */
@NullMarked
package somepolku.linkedin.archive;

import org.jspecify.annotations.NullMarked;
