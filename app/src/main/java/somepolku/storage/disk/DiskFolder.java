package somepolku.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A folder on a disk. */
public final class DiskFolder implements Folder {
    private final Path path;

    public DiskFolder(Path path) {
        this.path = path;
    }

    @Override
    public RawFile open(String name, boolean readOnly) throws IOException {
        return DiskFile.open(path.resolve(name), readOnly);
    }

    @Override
    public boolean holds(String name) {
        return Files.exists(path.resolve(name));
    }

    @Override
    public boolean same(String one, String other) throws IOException {
        return Files.isSameFile(path.resolve(one), path.resolve(other));
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(path.resolve(name));
    }

    @Override
    public void copy(String name, String copy) throws IOException {
        Files.copy(path.resolve(name), path.resolve(copy));
    }

    @Override
    public void link(String name, String second) throws IOException {
        try {
            Files.createLink(path.resolve(second), path.resolve(name));
        } catch (IOException | UnsupportedOperationException noLinks) {
            copy(name, second);
        }
    }

    @Override
    public void replace(String fresh, String target) throws IOException {
        force(path.resolve(fresh));
        Files.move(
                path.resolve(fresh),
                path.resolve(target),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel folder = FileChannel.open(path.toAbsolutePath(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folders and makes renames durable by itself.
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
