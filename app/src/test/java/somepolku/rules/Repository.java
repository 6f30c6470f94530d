package somepolku.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree, for rules that read it. */
final class Repository {

    private Repository() {}

    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** Java files of the program itself and of the plugins, tests left out. */
    static List<Path> mainSources() {
        return find("/src/main/java/", ".java");
    }

    static List<Path> find(String within, String ending) {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> slashed(file).contains(within))
                    .filter(file -> slashed(file).endsWith(ending))
                    .filter(file -> !slashed(file).contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
