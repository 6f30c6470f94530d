package somepolku.pluginhost.stock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Set;

/** A file of ids, one a line. One that cannot be read has none. */
record Lines(Path file) {

    Set<String> all() {
        try {
            return Files.exists(file) ? new LinkedHashSet<>(Files.readAllLines(file)) : Set.of();
        } catch (IOException unreadable) {
            return Set.of();
        }
    }

    void add(String id) throws IOException {
        Set<String> ids = new LinkedHashSet<>(all());
        if (ids.add(id)) {
            write(ids);
        }
    }

    void remove(String id) throws IOException {
        Set<String> ids = new LinkedHashSet<>(all());
        if (ids.remove(id)) {
            write(ids);
        }
    }

    private void write(Set<String> ids) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        Files.write(fresh, ids);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
