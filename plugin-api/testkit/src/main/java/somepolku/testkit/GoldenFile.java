package somepolku.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text that was looked at once and must stay as it is: fixture in, text out. Where it is another one, or not there yet,
 * the test fails and the new text lies beside the old one, with {@code .new} at the end of its name: compare the two, and
 * where the change is meant, move the new over the old.
 */
public final class GoldenFile {
    private final Path file;

    private GoldenFile(Path file) {
        this.file = file;
    }

    public static GoldenFile at(Path file) {
        return new GoldenFile(file);
    }

    /** In the test's resources, in the folder of its package; where Maven runs the test, that is in the sources. */
    public static GoldenFile beside(Class<?> test, String name) {
        Path resources = Path.of("src", "test", "resources");
        return new GoldenFile(
                resources.resolve(test.getPackageName().replace('.', '/')).resolve(name));
    }

    /** Holds a text against the file; how lines end does not matter. */
    public void holds(String text) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            boolean there = Files.exists(file);
            if (there && plain(Files.readString(file)).equals(plain(text))) {
                Files.deleteIfExists(fresh);
                return;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(fresh, text);
            throw new AssertionError(
                    (there ? file + " says otherwise, first in line " + line(text) : file + " is not there")
                            + ". What was found now is in " + fresh + ": if it is right, move it to "
                            + file.getFileName()
                            + ".");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int line(String text) throws IOException {
        String[] before = plain(Files.readString(file)).split("\n", -1);
        String[] now = plain(text).split("\n", -1);
        int at = 0;
        while (at < before.length && at < now.length && before[at].equals(now[at])) {
            at++;
        }
        return at + 1;
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n");
    }
}
