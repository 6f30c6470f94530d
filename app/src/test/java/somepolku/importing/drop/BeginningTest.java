package somepolku.importing.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.importing.Dropped;
import somepolku.kit.Texts;

class BeginningTest {
    @TempDir
    Path folder;

    @Test
    void whatAFileIsIsToldByItsFirstBytes() throws Exception {
        assertThat(found("a.txt", "")).isEqualTo("is empty");
        assertThat(found("cv.pdf", "%PDF-1.7")).isEqualTo("is a PDF document");
        assertThat(found("export.csv", "%PDF-1.7")).isEqualTo("is a PDF document");
        assertThat(found("me.png", "\u0089PNG\r\n")).isEqualTo("is a picture");
        assertThat(found("cv.docx", "PK\3\4")).isEqualTo("is a text document or slides");
        assertThat(found("b.xlsx", "PK\3\4")).isEqualTo("is a workbook of another kind");
        assertThat(found("b.xls", "\u00d0\u00cf\u0011\u00e0")).isEqualTo("is an old Excel workbook (.xls)");
        assertThat(found("b.xlsx", "\u00d0\u00cf\u0011\u00e0")).isEqualTo("is a workbook with a password");
        assertThat(found("b.doc", "\u00d0\u00cf\u0011\u00e0")).isEqualTo("is a text document or slides");
        assertThat(found("me.polku", "whatever")).isEqualTo("is a Somepolku journal and no export");
        assertThat(found("x.rar", "Rar!\u001a\7\0")).isEqualTo("is an archive of another kind than zip");
        assertThat(found("x.csv", "<!DOCTYPE html><html>"))
                .isEqualTo("is a web page, perhaps one that asked you to sign in");
        assertThat(found("x.csv", "\n  date;sum\n1;2")).isEqualTo("begins with “date;sum”");
        assertThat(found("x.bin", "\1\2\3")).isEqualTo("is a file of an unknown kind");
        assertThat(found("x.txt", "long ".repeat(50))).endsWith("…”").hasSizeLessThan(80);
    }

    @Test
    void whatLiesInAFolderIsNamed() {
        Beginning beginning = new Beginning(Texts.in(Locale.ENGLISH));
        assertThat(beginning.of(new Dropped("x", false, List.of()))).isEqualTo("holds no files");
        List<Dropped.Item> four = List.of(item("a.csv"), item("b/c.json"), item("d"), item("e"));
        assertThat(beginning.of(new Dropped("x", false, four.subList(0, 2)))).isEqualTo("holds a.csv, b/c.json");
        assertThat(beginning.of(new Dropped("x", false, four))).isEqualTo("holds a.csv, b/c.json and 2 more");
    }

    private String found(String name, String bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes.getBytes(StandardCharsets.ISO_8859_1));
        Dropped one = new Dropped(name, true, List.of(new FolderDrop.Item(file, name, Files.size(file))));
        return new Beginning(Texts.in(Locale.ENGLISH)).of(one);
    }

    private Dropped.Item item(String path) {
        return new FolderDrop.Item(folder.resolve("any"), path, 1);
    }
}
