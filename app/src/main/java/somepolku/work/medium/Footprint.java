package somepolku.work.medium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * By what a file is known again without reading it. The size is no part of it, since it grows with every change.
 *
 * @param file where the system has no keys for files, the time at which it was made
 * @param folder the same of its folder, so that a pulled medium is told from a file that was moved
 */
record Footprint(Optional<Object> file, Optional<Object> folder) {

    static Footprint of(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        return new Footprint(key(path), folder == null ? Optional.empty() : key(folder));
    }

    private static Optional<Object> key(Path path) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            Object key = found.fileKey();
            return Optional.of(key == null ? found.creationTime() : key);
        } catch (IOException | SecurityException notThere) {
            return Optional.empty();
        }
    }

    boolean there() {
        return file.isPresent();
    }

    boolean sameFile(Footprint other) {
        return file.equals(other.file);
    }

    boolean sameFolder(Footprint other) {
        return folder.equals(other.folder);
    }
}
