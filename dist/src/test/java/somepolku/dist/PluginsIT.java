package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plugins as jars in the real program. */
class PluginsIT {
    @TempDir
    private Path scratch;

    private List<JsonObject> plugins(Program program, Object... options) {
        Object[] line = Stream.concat(Stream.of("plugins", "list", "--json"), Stream.of(options))
                .toArray();
        return program.run(line).done().json().getArray("plugins").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    @Test
    void theShippedOneIsOnWithoutAsking() {
        assertThat(plugins(new Program(scratch))).singleElement().satisfies(plugin -> {
            assertThat(plugin.getString("id")).isEqualTo("linkedin");
            assertThat(plugin.getString("state")).isEqualTo("on");
            assertThat(plugin.getString("why")).isEmpty();
            assertThat(plugin.getString("source")).endsWith(".jar");
        });
    }

    @Test
    void anInstalledOneWaitsForConsentAndRunsNothingBefore() throws IOException {
        Program program = new Program(scratch);
        Path jar = foreign(
                Files.createDirectories(program.user().resolve("plugins")).resolve("odd.jar"));
        JsonObject odd = named(plugins(program), "odd");
        assertThat(odd.getString("state")).isEqualTo("pending");
        assertThat(odd.getString("why")).isNotBlank();
        assertThat(named(plugins(program), "linkedin").getString("state")).isEqualTo("on");
        assertThat(named(plugins(program, "--safe-start"), "odd").getString("state"))
                .isNotEqualTo("on");
        assertThat(jar).exists();
    }

    @Test
    void aJarThatIsNoPluginIsRefusedWithItsReason() throws IOException {
        Program program = new Program(scratch);
        Path folder = Files.createDirectories(program.user().resolve("plugins"));
        Files.writeString(folder.resolve("broken.jar"), "no jar at all");
        assertThat(plugins(program)).anySatisfy(plugin -> {
            assertThat(plugin.getString("source")).isEqualTo("broken.jar");
            assertThat(plugin.getString("state")).isIn("refused", "pending");
        });
    }

    @Test
    void aShippedJarThatWasChangedIsNoLongerTrusted() throws IOException {
        Path copy = scratch.resolve("program");
        try (Stream<Path> all = Files.walk(Program.folder())) {
            for (Path file : all.toList()) {
                Path target = copy.resolve(Program.folder().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        copy.resolve("bin/somepolku").toFile().setExecutable(true);
        Path jar;
        try (Stream<Path> jars = Files.list(copy.resolve("plugins"))) {
            jar = jars.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.write(jar, new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(plugins(new Program(copy, scratch)))
                .noneMatch(plugin -> plugin.getString("state").equals("on"));
    }

    private static JsonObject named(List<JsonObject> plugins, String id) {
        return plugins.stream()
                .filter(p -> p.getString("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(plugins));
    }

    /** A well-formed plugin of somebody else's. */
    private static Path foreign(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Plugin-Id", "odd");
        manifest.getMainAttributes().putValue("Plugin-Version", "1.0.0");
        manifest.getMainAttributes().putValue("Plugin-Requires", ">=1.0.0 & <2.0.0");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry("META-INF/services/somepolku.api.ChannelPlugin"));
            out.write("odd.OddChannel\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return jar;
    }
}
