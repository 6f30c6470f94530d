package somepolku.testkit.check;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisibleTest {
    @TempDir
    Path folder;

    @Test
    void aClassOfTheProgramOnTheClassPathIsFound() throws Exception {
        Path there = folder.resolve("org/pf4j/PluginManager.class");
        Files.createDirectories(there.getParent());
        Files.write(there, new byte[0]);
        try (URLClassLoader plugin =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            assertThatThrownBy(() -> Visible.check(plugin))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("org.pf4j.PluginManager");
        }
        Visible.check(getClass().getClassLoader());
    }
}
