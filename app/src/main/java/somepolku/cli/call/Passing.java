package somepolku.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** A folder that lasts as long as one run. */
public final class Passing implements AutoCloseable {
    private final Path path;

    public Passing() throws ProblemException {
        try {
            path = Files.createTempDirectory("somepolku");
        } catch (IOException e) {
            throw new ProblemException(Problem.refused("cli.noFolder", System.getProperty("java.io.tmpdir"), e), e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws ProblemException {
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.refused("cli.noFolder", path, e), e);
        }
    }
}
