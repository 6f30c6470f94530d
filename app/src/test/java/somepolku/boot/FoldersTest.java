package somepolku.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    private Path home;

    private Folders on(String system, Map<String, String> environment, String... extra) {
        Properties properties = new Properties();
        properties.setProperty("user.home", home.toString());
        properties.setProperty("os.name", system);
        for (int i = 0; i < extra.length; i += 2) {
            properties.setProperty(extra[i], extra[i + 1]);
        }
        return Folders.ofThisMachine(environment, properties);
    }

    @Test
    void eachSystemKeepsAPersonsThingsInItsOwnPlace() {
        String data = home.resolve("data").toString();
        assertThat(on("Linux", Map.of()).user()).isEqualTo(home.resolve(".local/share/somepolku"));
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", data)).user()).isEqualTo(home.resolve("data/somepolku"));
        assertThat(on("Linux", Map.of("XDG_DATA_HOME", "data")).user())
                .as("a relative one is ignored, says the standard")
                .isEqualTo(home.resolve(".local/share/somepolku"));
        assertThat(on("Windows 11", Map.of("APPDATA", data)).user()).isEqualTo(home.resolve("data/Somepolku"));
        assertThat(on("Windows 11", Map.of()).user()).isEqualTo(home.resolve("AppData/Roaming/Somepolku"));
        assertThat(on("Mac OS X", Map.of()).user()).isEqualTo(home.resolve("Library/Application Support/Somepolku"));
    }

    @Test
    void theOwnJournalIsInTheHomeFolderUnlessToldOtherwise() {
        assertThat(on("Linux", Map.of()).ownJournal()).isEqualTo(home.resolve("Somepolku/oma.polku"));
        Path stick = home.resolve("stick");
        Folders told = on(
                "Linux",
                Map.of(),
                "somepolku.data",
                stick.toString(),
                "somepolku.user",
                stick.resolve("user").toString(),
                "somepolku.home",
                stick.resolve("program").toString());
        assertThat(told.ownJournal()).isEqualTo(stick.resolve("oma.polku"));
        assertThat(told.settings().getParent()).isEqualTo(stick.resolve("user"));
        assertThat(told.consents().getParent()).isEqualTo(stick.resolve("user"));
        assertThat(told.plugins().shipped()).isEqualTo(stick.resolve("program/plugins"));
        assertThat(told.plugins().others()).containsExactly(stick.resolve("user/plugins"));
    }
}
