/**
 * What a kind of file in the archive is, and which names the archive has. Begin at
 * {@link somepolku.linkedin.archive.file.ArchiveForm}.
 */
@NullMarked
package somepolku.linkedin.archive.file;

import org.jspecify.annotations.NullMarked;
