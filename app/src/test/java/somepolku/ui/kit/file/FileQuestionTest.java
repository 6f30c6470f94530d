package somepolku.ui.kit.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileQuestionTest {
    @TempDir
    private Path home;

    @Test
    void exports_are_looked_for_among_the_downloads() throws IOException {
        Path downloads = Files.createDirectory(home.resolve("Lataukset"));
        assertThat(FileQuestion.downloads(home)).isEqualTo(downloads);
    }

    @Test
    void without_such_a_folder_the_search_begins_at_home() throws IOException {
        Files.writeString(home.resolve("Downloads"), "a file and no folder");
        assertThat(FileQuestion.downloads(home)).isEqualTo(home);
    }
}
