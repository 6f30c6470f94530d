package somepolku.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.dist.SampleImportIT.file;
import static somepolku.dist.SampleImportIT.sumsUp;

import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LinkedIn's archive of 2018, unpacked, packed again on a Mac, and what its files look like after years in a drawer. */
class OldArchiveIT {
    private static final String TOP = "Complete_LinkedInDataExport_10-28-2018/";

    @TempDir
    private Path scratch;

    @Test
    void aPackageOfAMacAndTheFolderItself() throws IOException {
        Program program = new Program(scratch);
        Path journal = scratch.resolve("j.polku");
        Path zip = scratch.resolve("vanha arkisto.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files().entrySet()) {
                add(out, TOP + file.getKey(), file.getValue());
                add(out, "__MACOSX/" + TOP + "._" + file.getKey(), new byte[] {0, 5, 22, 7});
            }
            add(out, TOP + ".DS_Store", new byte[] {0, 0, 0, 1});
        }
        JsonObject packed = program.run("import", journal, zip, "--json").done().json();
        sumsUp(packed);
        assertThat(packed.getArray("files")).hasSize(4);
        assertThat(file(packed, TOP + "Shares.csv").getInt("added")).isEqualTo(2);
        assertThat(file(packed, TOP + "Connections.csv").getInt("added")).isEqualTo(1);
        assertThat(file(packed, TOP + "Likes.csv").getInt("added")).isEqualTo(1);
        assertThat(file(packed, TOP + "Logins.csv").getBoolean("closed")).isTrue();
        assertThat(program.run("find", journal, "karkauspäivä").done().out()).contains("29");

        Path folder = Files.createDirectories(scratch.resolve("kansio").resolve(TOP));
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        JsonObject unpacked =
                program.run("import", journal, folder, "--json").done().json();
        assertThat(unpacked.getInt("added") + unpacked.getInt("changed")).isZero();
        assertThat(unpacked.getInt("same")).isEqualTo(4);
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String link = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A";
        files.put(
                "Shares.csv",
                quoted("Date\tShare Title\tShare Description\tShare Link\tShare Commentary\tShared URL\n"
                        + "2017/06/08 08:15:44 UTC\tOtsikko\t\t" + link + "6278529353262800896\tÄiti sanoi\t\n"
                        + "2016/02/29 10:59:59 UTC\t\t\t" + link + "6109837361164775424\tKarkauspäivä\t\n"));
        files.put(
                "Connections.csv",
                ("First Name,Last Name,Email Address,Company,Position,Connected On\n"
                                + "Ada,Mallinen,,Koneet,Insinööri,\"1/8/18, 6:14 PM\"\n")
                        .getBytes(StandardCharsets.UTF_8));
        files.put("Likes.csv", quoted("Date\tLink\n2015/07/01 10:00:00 UTC\thttps://example.org/1\n"));
        files.put("Logins.csv", quoted("Login Date\tIP Address\n2018/08/18 17:16:55 UTC\t203.0.113.9\n"));
        return files;
    }

    /** In 2018: tabs, each field in quotation marks, UTF-16 with its mark. */
    private static byte[] quoted(String table) {
        String cells = table.replace("\t", "\"\t\"").replace("\n", "\"\n\"");
        return ("\ufeff\"" + cells.substring(0, cells.length() - 1)).getBytes(StandardCharsets.UTF_16LE);
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
