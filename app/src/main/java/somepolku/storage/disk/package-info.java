/**
 * Files and the folder they lie in, as the disk gives them; what a test replaces by a disk that loses power. Begin at
 * {@link somepolku.storage.disk.Folder}. May use kit.
 */
@NullMarked
package somepolku.storage.disk;

import org.jspecify.annotations.NullMarked;
