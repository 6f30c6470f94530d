package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import somepolku.api.ChannelPlugin;

/** A plugin written in a test: its source is compiled against the plugin API alone and packed as a jar. */
final class TestPlugin {
    private final Map<String, String> manifest = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final String id;
    private String members = "";
    private String register = "";
    private boolean service = true;

    private TestPlugin(String id) {
        this.id = id;
        says("Plugin-Id", id);
        says("Plugin-Version", "1.0.0");
        says("Plugin-Requires", ">=1.0.0 & <2.0.0");
        register("context.channel(ChannelDescription.builder(\"" + id + "\", context.texts().text(\"channel\"))"
                + ".kind(new ActivityKind(\"note\", \"Note\", Purpose.LEARN))"
                + ".metric(MetricDescription.builder(\"views\", \"Views\", MetricKind.FLOW).build()).build());");
    }

    /** One that works: a channel of that id, with the kind {@code note} and the metric {@code views}. */
    static TestPlugin good(String id) {
        return new TestPlugin(id);
    }

    TestPlugin says(String key, String value) {
        manifest.put(key, value);
        return this;
    }

    TestPlugin silentAbout(String key) {
        manifest.remove(key);
        return this;
    }

    TestPlugin withoutService() {
        service = false;
        return this;
    }

    /** The body of {@code register(PluginContext context)}. */
    TestPlugin register(String body) {
        register = body;
        return this;
    }

    TestPlugin alsoRegister(String more) {
        return register(register + more);
    }

    /** Registers an importer {@code all} that takes everything, with this body of {@code read(input, sink)}. */
    TestPlugin reads(String body) {
        return importing("return Fit.SURE;", body);
    }

    /** The same with the body of {@code fit(input)}. */
    TestPlugin importing(String fit, String read) {
        return members("""
                static final class All implements ExportImporter {
                    public String id() { return "all"; }
                    public String name() { return "Everything"; }
                    public Fit fit(ExportInput input) { %s }
                    public void read(ExportInput input, ImportSink sink) throws java.io.IOException { %s }
                }
                """.formatted(fit, read)).register(register + "context.importer(new All());");
    }

    TestPlugin members(String java) {
        members = java;
        return this;
    }

    TestPlugin also(String java) {
        return members(members + java);
    }

    TestPlugin file(String path, String text) {
        files.put(path, text);
        return this;
    }

    Path jar(Path folder, String name) throws IOException {
        Path work = Files.createTempDirectory("plugin-source");
        String type = "Plugin" + id.replace("-", "");
        Path source = work.resolve(type + ".java");
        Files.writeString(source, """
                package test.plugin;
                import somepolku.api.*;
                import somepolku.api.advice.*;
                import somepolku.api.channel.*;
                import somepolku.api.form.*;
                import somepolku.api.importing.*;
                import somepolku.api.journal.*;
                public final class %s implements ChannelPlugin {
                    %s
                    public void register(PluginContext context) { %s }
                }
                """.formatted(type, members, register));
        compile(source, work.resolve("classes"));
        if (service) {
            file("META-INF/services/somepolku.api.ChannelPlugin", "# the channel\ntest.plugin." + type + "\n");
        }
        return pack(folder.resolve(name), work.resolve("classes"));
    }

    private static void compile(Path source, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path api = Path.of(ChannelPlugin.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        Files.createDirectories(classes);
        int result = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "--release",
                "17",
                "-cp",
                api.toString(),
                "-d",
                classes.toString(),
                source.toString());
        assertThat(result).isZero();
    }

    private Path pack(Path jar, Path classes) throws IOException {
        Manifest said = new Manifest();
        said.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.forEach((key, value) -> said.getMainAttributes().putValue(key, value));
        Files.createDirectories(jar.getParent());
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream entries = new ZipOutputStream(out);
                Stream<Path> found = Files.walk(classes)) {
            entries.putNextEntry(entry(JarFile.MANIFEST_NAME));
            said.write(entries);
            List<Path> compiled =
                    new ArrayList<>(found.filter(Files::isRegularFile).toList());
            for (Path file : compiled) {
                entries.putNextEntry(entry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                entries.putNextEntry(entry(file.getKey()));
                entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    /** Of a fixed day, so that the same plugin gives the same bytes. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
        return entry;
    }
}
