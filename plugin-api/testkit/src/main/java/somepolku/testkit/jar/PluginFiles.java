package somepolku.testkit.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** What a plugin is packed of: the folder its classes were compiled to, or its jar. */
public final class PluginFiles {
    private final boolean jar;
    private final Map<String, byte[]> files = new TreeMap<>();

    private PluginFiles(boolean jar) {
        this.jar = jar;
    }

    public static PluginFiles of(Class<?> plugin) throws IOException {
        Path source;
        try {
            source = Path.of(
                    plugin.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException strange) {
            throw new IOException(strange);
        }
        PluginFiles found = new PluginFiles(Files.isRegularFile(source));
        if (found.jar) {
            try (FileSystem zip = FileSystems.newFileSystem(source)) {
                found.collect(zip.getPath("/"));
            }
        } else {
            found.collect(source);
        }
        return found;
    }

    private void collect(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    public boolean isJar() {
        return jar;
    }

    /** All paths with {@code /}, sorted. */
    public Iterable<String> paths() {
        return files.keySet();
    }

    public byte[] bytes(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public Manifest manifest() throws IOException {
        try (InputStream in = new java.io.ByteArrayInputStream(files.get("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        }
    }

    /** The texts of each language beside the plugin's class; English under the empty name. */
    public Map<String, Properties> texts(Class<?> plugin) throws IOException {
        String folder = plugin.getPackageName().replace('.', '/') + "/";
        Map<String, Properties> byLanguage = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            if (name.startsWith(folder + "messages") && name.endsWith(".properties")) {
                Properties words = new Properties();
                try (Reader reader = new InputStreamReader(
                        new java.io.ByteArrayInputStream(file.getValue()), StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
                String language = name.substring(folder.length() + "messages".length(), name.length() - 11);
                byLanguage.put(language.replaceFirst("^_", ""), words);
            }
        }
        return byLanguage;
    }
}
