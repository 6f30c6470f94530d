package somepolku.testkit.jar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import somepolku.api.ChannelPlugin;

/** Packs a compiled plugin as a jar, in whatever form a test wants to see it loaded or refused. */
public final class JarBuilder {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String SERVICE = "META-INF/services/" + ChannelPlugin.class.getName();

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> said = new LinkedHashMap<>();

    private JarBuilder() {}

    /**
     * The plugin with all classes and texts of its package and those below, its service line, and a manifest for this API.
     *
     * @param id the {@code Plugin-Id}
     */
    public static JarBuilder of(Class<? extends ChannelPlugin> plugin, String id) throws IOException {
        JarBuilder jar = new JarBuilder();
        PluginFiles compiled = PluginFiles.of(plugin);
        String own = plugin.getPackageName().replace('.', '/') + "/";
        for (String path : compiled.paths()) {
            if (path.startsWith(own)) {
                jar.files.put(path, compiled.bytes(path));
            }
        }
        String next = Integer.parseInt(ChannelPlugin.API_VERSION.split("\\.")[0]) + 1 + ".0.0";
        return jar.with(SERVICE, plugin.getName() + "\n")
                .says("Plugin-Id", id)
                .says("Plugin-Version", "1.0.0")
                .says("Plugin-Requires", ">=" + ChannelPlugin.API_VERSION + " & <" + next)
                .says("Plugin-Description", id);
    }

    /** A line of the manifest. */
    public JarBuilder says(String key, String value) {
        said.put(key, value);
        return this;
    }

    public JarBuilder silentAbout(String key) {
        said.remove(key);
        return this;
    }

    public JarBuilder with(String path, byte[] bytes) {
        files.put(path, bytes.clone());
        return this;
    }

    public JarBuilder with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public JarBuilder without(String path) {
        files.remove(path);
        return this;
    }

    /** Writes the jar and gives its path back. */
    public Path to(Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            put(packed, MANIFEST, manifest());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(packed, file.getKey(), file.getValue());
            }
        }
        return jar;
    }

    private byte[] manifest() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        said.forEach((key, value) -> manifest.getMainAttributes().putValue(key, value));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream packed, String path, byte[] bytes) throws IOException {
        packed.putNextEntry(new ZipEntry(path));
        packed.write(bytes);
        packed.closeEntry();
    }
}
