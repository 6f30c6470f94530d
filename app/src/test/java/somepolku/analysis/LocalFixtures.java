package somepolku.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reference data of others, which lies outside the repository and is never copied into it: in the folder that
 * {@code SOMEPOLKU_FIXTURES} names, else in {@code ../shared/fixtures} beside the repository.
 */
public final class LocalFixtures {

    private LocalFixtures() {}

    /** A file below {@code analysis/}; empty where it is not on this machine. */
    public static Optional<Path> find(String path) {
        Path file = root().resolve("analysis").resolve(path);
        return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    /** Its lines without the head, as cells; quotation marks left out. */
    public static List<String[]> table(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.replace("\"", "").split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
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
