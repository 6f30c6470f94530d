package somepolku.fakes;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a file that somebody has read and approved. On a difference the new one is written beside it, named
 * {@code *.received.*}: when it is right, it takes the old one's place.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/somepolku");

    private Golden() {}

    public static void matches(String name, String actual) {
        Path golden = FOLDER.resolve(name);
        Path received = FOLDER.resolve(name.replaceFirst("\\.([a-z]+)$", ".received.$1"));
        try {
            String expected = Files.exists(golden) ? Files.readString(golden) : "";
            if (expected.equals(actual)) {
                Files.deleteIfExists(received);
                return;
            }
            Files.createDirectories(received.getParent());
            Files.writeString(received, actual);
            fail(golden + " is different from line " + firstDifference(expected, actual) + " on; see " + received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int firstDifference(String expected, String actual) {
        String[] before = expected.split("\n", -1);
        String[] now = actual.split("\n", -1);
        int line = 0;
        while (line < before.length && line < now.length && before[line].equals(now[line])) {
            line++;
        }
        return line + 1;
    }
}
