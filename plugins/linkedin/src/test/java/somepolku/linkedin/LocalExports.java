package somepolku.linkedin;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Exports of others, which lie outside the repository and are never copied into it: in the folder that
 * {@code SOMEPOLKU_FIXTURES} names, else in {@code ../shared/fixtures} beside the repository.
 */
final class LocalExports {

    private LocalExports() {}

    /** The path below {@code linkedin/}; skips the test, visibly, where it is absent. */
    static Path find(String path) {
        Path file = root().resolve("linkedin").resolve(path);
        assumeTrue(Files.exists(file), "local check skipped, not here: " + path);
        return file;
    }

    private static Path root() {
        return Optional.ofNullable(System.getenv("SOMEPOLKU_FIXTURES"))
                .map(Path::of)
                .orElseGet(() -> repository().resolveSibling("shared").resolve("fixtures"));
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .orElse(here);
    }
}
