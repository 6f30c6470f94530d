package somepolku.pluginhost.stock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.jar.PluginJar;
import somepolku.pluginhost.pack.Pack;
import somepolku.pluginhost.pack.PackReader;

/**
 * A plugin's jar or a data pack, wherever it lies.
 *
 * @param id as it says; of what cannot be read the name of its file, as the list of plugins has it
 * @param jar empty where it is a pack or cannot be read
 */
public record Found(Path file, String id, String version, Optional<PluginJar> jar) {

    /** Whether a file of a plugins' folder is one, by its name. */
    public static boolean isJar(Path file) {
        return file.toString().endsWith(".jar");
    }

    /** Whether a file or folder of a plugins' folder is a pack, by its name. */
    public static boolean isPack(Path file) {
        return file.toString().endsWith(".zip") || Files.isDirectory(file);
    }

    /** All in a folder, by their names; none where it is not there. */
    public static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isJar(file) || isPack(file)).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The name without its ending, for what does not say its id. */
    public static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.(jar|zip)$", "");
    }

    static Found of(Path file, Texts texts) {
        try {
            return read(file, texts);
        } catch (ProblemException unreadable) {
            return new Found(file, nameOf(file), "", Optional.empty());
        }
    }

    static Found read(Path file, Texts texts) throws ProblemException {
        if (isJar(file)) {
            PluginJar jar = PluginJar.read(file);
            return new Found(file, jar.id(), jar.version(), Optional.of(jar));
        }
        Pack pack = new PackReader(texts).read(file);
        return new Found(file, pack.id(), pack.version(), Optional.empty());
    }

    static List<Found> in(Path folder, Texts texts) {
        List<Found> all = new ArrayList<>();
        files(folder).forEach(file -> all.add(of(file, texts)));
        return all;
    }

    /** As the list of plugins names it: a pack says that it is one. */
    String source() {
        return source(file);
    }

    static String source(Path file) {
        return isJar(file) ? Staged.installed(file) : packSource(file);
    }

    public static String packSource(Path file) {
        return "pack:" + Staged.installed(file);
    }
}
