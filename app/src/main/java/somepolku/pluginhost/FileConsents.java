package somepolku.pluginhost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Consents in a file of the per-user data folder, one SHA-256 a line. A file that cannot be read allows nothing. */
public final class FileConsents implements Consents {
    private final Path file;

    public FileConsents(Path file) {
        this.file = file;
    }

    @Override
    public boolean allows(String sha256) {
        try {
            return Files.exists(file) && Files.readAllLines(file).contains(sha256);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public void allow(String sha256) throws IOException {
        if (!allows(sha256)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, List.of(sha256), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    @Override
    public void forbid(String sha256) throws IOException {
        if (Files.exists(file)) {
            List<String> left = new ArrayList<>(Files.readAllLines(file));
            if (left.removeIf(sha256::equals)) {
                Path fresh = Files.write(file.resolveSibling(file.getFileName() + ".new"), left);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
