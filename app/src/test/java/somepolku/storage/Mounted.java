package somepolku.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A small file system of its own, where the machine lets a test mount one; elsewhere the test is skipped, and says so. */
final class Mounted implements AutoCloseable {
    private final Path path;

    private Mounted(Path path) {
        this.path = path;
    }

    static Mounted at(Path path, String size) throws IOException, InterruptedException {
        Files.createDirectories(path);
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", path.toString()),
                "this machine lets a test mount nothing");
        return new Mounted(path);
    }

    Path path() {
        return path;
    }

    void readOnly(boolean readOnly) throws IOException, InterruptedException {
        if (!run("mount", "-o", "remount," + (readOnly ? "ro" : "rw"), path.toString())) {
            throw new IOException("cannot be mounted anew: " + path);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", path.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
