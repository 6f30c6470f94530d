package somepolku.pluginhost.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** What no plugin's jar is: a bomb, or an archive whose names lead out of it. Nothing is ever unpacked; others may. */
final class JarLimits {
    private static final long MEGA = 1 << 20;
    private static final long LARGEST = 64 * MEGA;
    private static final long UNPACKED = 512 * MEGA;
    private static final int ENTRIES = 20_000;

    private JarLimits() {}

    static void check(Path file) throws ProblemException, IOException {
        // Whoever opens a pipe waits for somebody who writes into it.
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.badInput("pluginhost.jar.broken"));
        }
        if (Files.size(file) > LARGEST) {
            throw new ProblemException(Problem.badInput("pluginhost.jar.large", LARGEST / MEGA));
        }
    }

    static void check(ZipFile jar) throws ProblemException {
        long total = 0;
        for (ZipEntry entry : Collections.list(jar.entries())) {
            total += Math.max(0, entry.getSize());
            if (total > UNPACKED || jar.size() > ENTRIES) {
                throw new ProblemException(Problem.badInput("pluginhost.jar.bomb", UNPACKED / MEGA, ENTRIES));
            }
            if (leadsOut(entry.getName())) {
                throw new ProblemException(Problem.badInput("pluginhost.jar.paths", PluginJar.shown(entry.getName())));
            }
        }
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || ("/" + name + "/").contains("/../")
                || name.matches("\\w:.*");
    }
}
