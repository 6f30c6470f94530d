package somepolku.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void a_choice_is_there_the_next_time() {
        Path file = folder.resolve("new").resolve("settings.properties");
        SettingsFile settings = new SettingsFile(file);
        assertThat(settings.get("language")).isEmpty();
        settings.put("language", "fi");
        settings.put("last", "C:\\Työ = haku\n# ä");

        SettingsFile again = new SettingsFile(file);
        assertThat(again.get("language")).contains("fi");
        assertThat(again.get("last")).contains("C:\\Työ = haku\n# ä");
        assertThat(folder.resolve("new").toFile().list()).containsExactly("settings.properties");
    }

    @Test
    void the_same_choices_give_the_same_file() throws Exception {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        SettingsFile first = new SettingsFile(one);
        first.put("a", "1");
        first.put("b", "2");
        SettingsFile second = new SettingsFile(two);
        second.put("b", "2");
        second.put("a", "1");

        assertThat(Files.readString(one)).isEqualTo("a=1\nb=2\n").isEqualTo(Files.readString(two));
    }

    @Test
    void people_may_write_the_file_by_hand_in_utf_8() throws Exception {
        Path file = Files.writeString(folder.resolve("s"), "# mine\nname = Työ\n");

        assertThat(new SettingsFile(file).get("name")).contains("Työ");
    }

    @Test
    void where_nothing_can_be_written_choices_hold_for_this_run() throws Exception {
        Path notAFolder = Files.writeString(folder.resolve("file"), "x");
        SettingsFile settings = new SettingsFile(notAFolder.resolve("settings"));
        settings.put("theme", "dark");

        assertThat(settings.get("theme")).contains("dark");
        assertThat(notAFolder).hasContent("x");
    }

    @Test
    void a_file_that_cannot_be_understood_is_not_written_over() throws Exception {
        Path file = Files.write(folder.resolve("s"), new byte[] {'a', '=', (byte) 0xff, (byte) 0xfe});
        SettingsFile settings = new SettingsFile(file);
        settings.put("theme", "dark");

        assertThat(settings.get("theme")).contains("dark");
        assertThat(Files.readAllBytes(file)).hasSize(4);
    }
}
