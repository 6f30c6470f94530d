package somepolku.pluginhost.apart;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import somepolku.pluginhost.child.Child;
import somepolku.pluginhost.jar.PluginJar;

/** Starts the process of a plugin: the same Java, a small heap, and nothing of the environment that it can do without. */
final class Spawn {
    static final int HEAP_MB = 256;

    /** What the system itself needs, and in what characters file names are written. */
    private static final Set<String> KEPT =
            Set.of("LANG", "LC_ALL", "LC_CTYPE", "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR");

    private static final List<String> FLAGS = List.of(
            "-Xmx" + HEAP_MB + "m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            // Another thread than the one that ran out would go on with half of its objects.
            "-XX:+ExitOnOutOfMemoryError",
            // What the machine itself has to say must not come between the answers.
            "-XX:+DisplayVMOutputToStderr",
            "-XX:ErrorFile=" + (File.separatorChar == '\\' ? "NUL" : "/dev/null"),
            "-XX:-CreateCoredumpOnCrash",
            "-Djava.awt.headless=true");

    private Spawn() {}

    static Process process(PluginJar jar, String language) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-cp");
        command.add(classPath());
        command.add(Child.class.getName());
        command.addAll(List.of(language, jar.id(), jar.file().toAbsolutePath().toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectError(Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !KEPT.contains(name.toUpperCase(java.util.Locale.ROOT)));
        return builder.start();
    }

    /** The program's own, from wherever the process begins. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
