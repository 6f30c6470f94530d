package somepolku.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.api.importing.ExportImporter;
import somepolku.careless.CarelessReader;

class GoldenFileTest {
    @TempDir
    Path folder;

    @Test
    void theSameTextHoldsHoweverItsLinesEnd() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\r\ntwo\r\n");
        GoldenFile.at(file).holds("one\ntwo\n");
        assertThat(folder.resolve("a.txt.new")).doesNotExist();
    }

    @Test
    void anotherTextLiesBesideTheOldOne() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "one\ntwo\n");
        assertThatThrownBy(() -> GoldenFile.at(file).holds("one\nthree\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a.txt says otherwise, first in line 2")
                .hasMessageContaining("a.txt.new");
        assertThat(folder.resolve("a.txt.new")).hasContent("one\nthree\n");
        assertThat(file).hasContent("one\ntwo\n");
        GoldenFile.at(file).holds("one\ntwo\n");
        assertThat(folder.resolve("a.txt.new")).doesNotExist();
    }

    @Test
    void aMissingOneFailsAndIsWritten() {
        Path file = folder.resolve("fresh/b.txt");
        assertThatThrownBy(() -> GoldenFile.at(file).holds("one\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is not there");
        assertThat(folder.resolve("fresh/b.txt.new")).hasContent("one\n");
    }

    @Test
    void whatAnImporterReadIsAText() throws Exception {
        ExportImporter importer = FakeHost.register(new CarelessReader(), java.util.Locale.ENGLISH)
                .importer("lines");
        String export = "day;count\n2026-11-20;3\nnothing\n";
        String text = ReadText.of(Recorder.of(importer, MemoryInput.single("numbers.csv", export)));
        GoldenFile.beside(GoldenFileTest.class, "numbers.txt").holds(text);
    }
}
