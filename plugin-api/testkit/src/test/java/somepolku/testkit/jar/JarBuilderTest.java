package somepolku.testkit.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.api.ChannelPlugin;
import somepolku.careless.Careless;

class JarBuilderTest {
    private static final String SERVICE = "META-INF/services/somepolku.api.ChannelPlugin";

    @TempDir
    Path folder;

    @Test
    void aPluginIsPackedWithAllThatItNeeds() throws Exception {
        Path jar = JarBuilder.of(Careless.class, "careless").to(folder.resolve("careless.jar"));
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Plugin-Id"))
                    .isEqualTo("careless");
            assertThat(file.getManifest().getMainAttributes().getValue("Plugin-Requires"))
                    .isEqualTo(">=" + ChannelPlugin.API_VERSION + " & <2.0.0");
            assertThat(file.getEntry("somepolku/careless/Careless.class")).isNotNull();
            assertThat(file.getEntry("somepolku/careless/messages_fi.properties"))
                    .isNotNull();
            assertThat(file.getEntry("somepolku/testkit/FakeHost.class")).isNull();
            byte[] service = file.getInputStream(file.getEntry(SERVICE)).readAllBytes();
            assertThat(new String(service, StandardCharsets.UTF_8).strip()).isEqualTo(Careless.class.getName());
        }
    }

    @Test
    void whateverIsWrongWithItIsAskedFor() throws Exception {
        Path jar = JarBuilder.of(Careless.class, "careless")
                .silentAbout("Plugin-Requires")
                .says("Plugin-Version", "new")
                .without(SERVICE)
                .with("../outside.txt", "x")
                .to(folder.resolve("bad.jar"));
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getManifest().getMainAttributes().getValue("Plugin-Requires"))
                    .isNull();
            assertThat(file.getManifest().getMainAttributes().getValue("Plugin-Version"))
                    .isEqualTo("new");
            assertThat(file.getEntry(SERVICE)).isNull();
            assertThat(file.getEntry("../outside.txt")).isNotNull();
        }
    }
}
