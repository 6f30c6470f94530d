package somepolku.ui.kit.file;

import java.awt.Desktop;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/**
 * Copies of what lies in the journal, for the desktop's programs to show: each in a folder of its own that only this
 * user reads. All of them are removed when the window goes, and what a killed program left when the next one opens any.
 */
public final class Copies {
    private static final Logger LOG = System.getLogger(Copies.class.getName());
    private static final String PREFIX = "somepolku-open-";
    private static final Duration OURS = Duration.ofDays(1);

    private @Nullable Path folder;
    private int count;

    /** Whether there is a desktop that opens files. */
    public static boolean possible() {
        return Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
    }

    /** Makes a copy and has it opened; may take its time. */
    public Path open(String name, byte[] content) throws ProblemException {
        Path copy = of(name, content);
        try {
            Desktop.getDesktop().open(copy.toFile());
            return copy;
        } catch (IOException | RuntimeException refused) {
            throw new ProblemException(Problem.refused("kit.file.noProgram", name), refused);
        }
    }

    /** Makes a copy that nobody changes by mistake. */
    public synchronized Path of(String name, byte[] content) throws ProblemException {
        try {
            Path all = folder == null ? fresh() : folder;
            folder = all;
            Path copy =
                    Files.createDirectory(all.resolve(String.valueOf(count++))).resolve(name);
            Files.write(copy, content);
            if (!copy.toFile().setReadOnly()) {
                LOG.log(Level.DEBUG, "a copy can be changed: {0}", copy.getFileName());
            }
            return copy;
        } catch (IOException | RuntimeException unwritable) {
            throw new ProblemException(
                    Problem.refused("kit.file.noCopy", name, String.valueOf(unwritable.getMessage())), unwritable);
        }
    }

    private static Path fresh() throws IOException {
        Path made = Files.createTempDirectory(PREFIX);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(made.getParent(), PREFIX + "*")) {
            for (Path old : left) {
                if (!old.equals(made)
                        && Files.getLastModifiedTime(old)
                                .toInstant()
                                .isBefore(Instant.now().minus(OURS))) {
                    remove(old);
                }
            }
        }
        return made;
    }

    /** Removes them all. One that a program still holds open is removed when this program ends. */
    public synchronized void remove() {
        Optional.ofNullable(folder).ifPresent(Copies::remove);
        folder = null;
    }

    private static void remove(Path part) {
        try {
            if (Files.isDirectory(part)) {
                try (DirectoryStream<Path> inner = Files.newDirectoryStream(part)) {
                    inner.forEach(Copies::remove);
                }
            } else if (!part.toFile().setWritable(true)) {
                LOG.log(Level.DEBUG, "a copy stays as it is: {0}", part.getFileName());
            }
            Files.deleteIfExists(part);
        } catch (IOException held) {
            part.toFile().deleteOnExit();
        }
    }
}
