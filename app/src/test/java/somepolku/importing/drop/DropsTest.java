package somepolku.importing.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.importing.Dropped;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

class DropsTest {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    private final Drops drops = new Drops(TEXTS);

    @Test
    void anArchiveGivesItsFilesWithTheirPaths() throws Exception {
        Path zip = zip("export.zip", "Connections.csv", "a,b", "Jobs/Saved Jobs.csv", "c", "Jobs/", "");
        try (OpenDrop open = drops.open(zip)) {
            assertThat(paths(open)).containsExactly("Connections.csv", "Jobs/Saved Jobs.csv");
            assertThat(text(open, 0)).isEqualTo("a,b");
            assertThat(open.dropped().single()).isFalse();
            assertThat(open.dropped().label("Connections.csv")).isEqualTo("export.zip!/Connections.csv");
            assertThat(open.refused()).isEmpty();
        }
    }

    @Test
    void anArchiveIsToldByItsContentAndNotByItsName() throws Exception {
        Path zip = zip("export.bin", "a.csv", "1");
        try (OpenDrop open = drops.open(zip)) {
            assertThat(paths(open)).containsExactly("a.csv");
        }
    }

    @Test
    void aWorkbookIsOneFileAlthoughItIsAZip() throws Exception {
        Path workbook = zip("Content.xlsx", "[Content_Types].xml", "<x/>", "xl/workbook.xml", "<y/>");
        try (OpenDrop open = drops.open(workbook)) {
            assertThat(open.dropped().single()).isTrue();
            assertThat(paths(open)).containsExactly("Content.xlsx");
            try (InputStream in = open.dropped().files().get(0).open()) {
                assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(workbook));
            }
        }
    }

    @Test
    void aSingleFileIsNamedByItself() throws Exception {
        Path file = Files.writeString(folder.resolve("Shares.csv"), "Date");
        try (OpenDrop open = drops.open(file)) {
            assertThat(open.dropped().label("Shares.csv")).isEqualTo("Shares.csv");
            assertThat(text(open, 0)).isEqualTo("Date");
        }
    }

    @Test
    void whatSystemsLeaveBehindIsNoData() throws Exception {
        Path zip = zip(
                "mac.zip",
                "top/a.csv",
                "1",
                "__MACOSX/top/._a.csv",
                "x",
                ".DS_Store",
                "x",
                "top/Thumbs.db",
                "x",
                "top/._b.csv",
                "x");
        try (OpenDrop open = drops.open(zip)) {
            assertThat(paths(open)).containsExactly("top/a.csv");
        }
    }

    @Test
    void aFolderIsWalkedInOrderAndLinksAreNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path export = Files.createDirectories(folder.resolve("export"));
        Files.createDirectories(export.resolve("Jobs"));
        Files.writeString(export.resolve("b.csv"), "b");
        Files.writeString(export.resolve("Jobs/a.csv"), "a");
        Files.writeString(export.resolve(".DS_Store"), "x");
        Files.createSymbolicLink(export.resolve("link.csv"), secret);
        Files.createSymbolicLink(export.resolve("loop"), export);
        try (OpenDrop open = drops.open(export)) {
            assertThat(paths(open)).containsExactly("Jobs/a.csv", "b.csv");
            assertThat(text(open, 0)).isEqualTo("a");
        }
    }

    @Test
    void pathsThatLeaveTheArchiveAreRefusedOneByOne() throws Exception {
        Path zip = zip(
                "slip.zip",
                "../up.csv",
                "x",
                "a/../../up.csv",
                "x",
                "/etc/abs.csv",
                "x",
                "C:\\win.csv",
                "x",
                "..\\back.csv",
                "x",
                "fine.csv",
                "1",
                "dots..csv",
                "2");
        try (OpenDrop open = drops.open(zip)) {
            assertThat(paths(open)).containsExactly("fine.csv", "dots..csv");
            assertThat(open.refused())
                    .extracting(OpenDrop.Refused::path)
                    .containsExactly("../up.csv", "a/../../up.csv", "/etc/abs.csv", "C:\\win.csv", "..\\back.csv");
            assertThat(open.refused().get(0).why()).contains("leads out of the archive");
        }
    }

    @Test
    void aBombStopsWithinItsLimit() throws Exception {
        Limits small = new Limits(10, 10_000_000, 20, 1_000);
        Path zip = zip("bomb.zip", "bomb.csv", "0".repeat(1_000_000), "fine.csv", "1");
        try (OpenDrop open = new Drops(small, TEXTS).open(zip)) {
            int[] got = {0};
            try (InputStream in = open.dropped().files().get(0).open()) {
                assertThatThrownBy(() -> {
                            for (int n = in.read(new byte[1000]); n >= 0; n = in.read(new byte[1000])) {
                                got[0] += n;
                            }
                        })
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("than its packed size can hold");
            }
            assertThat(got[0]).isLessThan(100_000);
            assertThat(text(open, 1)).isEqualTo("1");
        }
    }

    @Test
    void anEntryThatIsLargerThanItsDirectoryClaimsStops() throws Exception {
        Path zip = zip("liar.zip", "a.csv", "0".repeat(5000));
        byte[] bytes = Files.readAllBytes(zip);
        int directory = lastIndexOf(bytes, 0x50, 0x4b, 1, 2);
        // The unpacked size in the central directory: 10 instead of 5000.
        Arrays.fill(bytes, directory + 24, directory + 28, (byte) 0);
        bytes[directory + 24] = 10;
        Files.write(zip, bytes);
        try (OpenDrop open = drops.open(zip);
                InputStream in = open.dropped().files().get(0).open()) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anEntryWithAFlippedBitIsAnErrorAndNeverAWrongValue() throws Exception {
        Path zip = folder.resolve("stored.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            byte[] data = "value,42".getBytes(StandardCharsets.UTF_8);
            ZipEntry entry = new ZipEntry("a.csv");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(data.length);
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(data);
            entry.setCrc(crc.getValue());
            out.putNextEntry(entry);
            out.write(data);
        }
        byte[] bytes = Files.readAllBytes(zip);
        bytes[lastIndexOf(bytes, '4', '2')] = '9';
        Files.write(zip, bytes);
        try (OpenDrop open = drops.open(zip);
                InputStream in = open.dropped().files().get(0).open()) {
            assertThatThrownBy(in::readAllBytes).hasMessageContaining("damaged inside the archive");
        }
    }

    @Test
    void tooMuchInAllIsRefusedBeforeAnythingIsRead() throws Exception {
        Path large = zip("large.zip", "a.csv", "0".repeat(600), "b.csv", "0".repeat(600));
        assertThat(problem(new Drops(new Limits(10, 1000, 20, 10), TEXTS), large)
                        .key())
                .isEqualTo("importing.zip.large");
        Path many = zip("many.zip", "a", "", "b", "", "c", "");
        assertThat(problem(new Drops(new Limits(2, 1000, 20, 10), TEXTS), many).key())
                .isEqualTo("importing.files.many");
    }

    @Test
    void aCutArchiveSaysSo() throws Exception {
        Path zip = zip("cut.zip", "a.csv", "some words that are here");
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length - 30));
        Problem problem = problem(drops, zip);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.BAD_INPUT);
        assertThat(TEXTS.text(problem))
                .isEqualTo("cut.zip begins like a zip archive but is damaged or cut short. Download it again.");
    }

    @Test
    void aPageSavedUnderTheNameOfAnArchiveSaysSo() throws Exception {
        Path page = Files.writeString(folder.resolve("export.zip"), "<html>Sign in</html>");
        assertThat(problem(drops, page))
                .isEqualTo(Problem.badInput(
                        "importing.zip.fake", "export.zip", "is a web page, perhaps one that asked you to sign in"));
    }

    @Test
    void aMissingFileIsNotThere() {
        assertThat(problem(drops, folder.resolve("gone.zip")))
                .isEqualTo(Problem.notThere("importing.missing", "gone.zip"));
    }

    @Test
    void namesInAnOldCodePageAreRead() throws Exception {
        Path zip = folder.resolve("old.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM437"))) {
            out.putNextEntry(new ZipEntry("työ.csv"));
            out.write('1');
        }
        try (OpenDrop open = drops.open(zip)) {
            assertThat(paths(open)).containsExactly("työ.csv");
            assertThat(text(open, 0)).isEqualTo("1");
        }
    }

    private Problem problem(Drops from, Path path) {
        return catchThrowableOfType(
                        ProblemException.class, () -> from.open(path).close())
                .problem();
    }

    private static List<String> paths(OpenDrop open) {
        return open.dropped().files().stream().map(Dropped.Item::path).toList();
    }

    private static String text(OpenDrop open, int index) throws IOException {
        try (InputStream in = open.dropped().files().get(index).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path zip(String name, String... pathsAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                out.putNextEntry(new ZipEntry(pathsAndTexts[i]));
                out.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static int lastIndexOf(byte[] bytes, int... wanted) {
        for (int at = bytes.length - wanted.length; at >= 0; at--) {
            int from = at;
            if (java.util.stream.IntStream.range(0, wanted.length).allMatch(i -> bytes[from + i] == wanted[i])) {
                return at;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
