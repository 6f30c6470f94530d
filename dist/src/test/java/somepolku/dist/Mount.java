package somepolku.dist;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A folder that comes and goes like a stick: mounted where that is allowed. Gone when the test is. */
final class Mount implements AutoCloseable {
    private final Path content;
    private final Path point;

    private Mount(Path content, Path point) {
        this.content = content;
        this.point = point;
    }

    /** Empty and put in; skips the test where nobody may mount. */
    static Mount in(Path scratch) throws IOException, InterruptedException {
        Mount mount = new Mount(
                Files.createDirectory(scratch.resolve("content")), Files.createDirectory(scratch.resolve("stick")));
        assumeTrue(mount.put(), "SKIPPED: mounting needs a system and rights for it");
        return mount;
    }

    /** A medium of a few megabytes; skips the test where nobody may mount. */
    static Mount small(Path scratch, String size) throws IOException, InterruptedException {
        Path point = Files.createDirectory(scratch.resolve("stick"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", point.toString()),
                "SKIPPED: mounting needs a system and rights for it");
        return new Mount(point, point);
    }

    Path point() {
        return point;
    }

    /** Takes the folder out of the tree at once, whoever has files of it open: as a pulled stick. */
    void pull() throws IOException, InterruptedException {
        must(run("umount", "-l", point.toString()));
    }

    void putBack() throws IOException, InterruptedException {
        must(put());
    }

    void protect() throws IOException, InterruptedException {
        must(run("mount", "-o", "remount,bind,ro", point.toString()));
    }

    /** Of a small one. */
    void writable(boolean writable) throws IOException, InterruptedException {
        must(run("mount", "-o", "remount," + (writable ? "rw" : "ro"), point.toString()));
    }

    private boolean put() throws IOException, InterruptedException {
        return run("mount", "--bind", content.toString(), point.toString());
    }

    private static void must(boolean done) {
        if (!done) {
            throw new AssertionError("the mount did not do what it was told");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noSuchCommand) {
            return false;
        }
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("hangs: " + List.of(command));
        }
        return process.exitValue() == 0;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "-l", point.toString());
    }
}
