package somepolku.linkedin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.api.importing.ExportImporter;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.Read;

/** Whatever byte of a workbook is wrong, in the package or in a part of it: it is read or refused, and nothing is thrown. */
class DamageTest {
    private static final String NAME = "PostAnalytics_MiaSome_7510250707171260297.xlsx";
    private static final int TIMES = Integer.getInteger("somepolku.damages", 100);

    private final ExportImporter importer =
            FakeHost.register(new LinkedInChannel(), Locale.ENGLISH).importer("analytics");

    private static Xlsx post() {
        return new Xlsx()
                .sheet("PERFORMANCE")
                .row("Post URL", "https://www.linkedin.com/feed/update/urn:li:share:7510250707171260297")
                .row("Impressions", "1,316")
                .row("Reactions", 12)
                .row("Comments", "3")
                .row("Reposts", "0");
    }

    private static Xlsx days() {
        return new Xlsx()
                .sheet("DISCOVERY")
                .row("Overall Performance", "9/27/2026 - 9/28/2026")
                .row("Impressions", "3")
                .row("Members reached", "2")
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("9/27/2026", "3", "0")
                .row("9/28/2026", 3, -2)
                .sheet("TOP POSTS")
                .row("https://www.linkedin.com/posts/mia_x-share-7510250707171260297-aB1c", "9/28/2026", "54")
                .sheet("FOLLOWERS")
                .row("Total followers on 9/28/2026", "1,200")
                .row("9/28/2026", "1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aByteOfThePackage(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = (seed % 2 == 0 ? post() : days()).bytes();
        for (int i = 0; i < TIMES; i++) {
            isAnswered(damaged(whole, random));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aByteOfAPart(int seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = (seed % 2 == 0 ? post() : days()).bytes();
        for (int i = 0; i < TIMES; i++) {
            isAnswered(repacked(whole, random));
        }
    }

    private void isAnswered(byte[] bytes) throws IOException {
        MemoryInput input = MemoryInput.single(NAME, bytes);
        importer.fit(input);
        Read read = Recorder.of(importer, input).file(NAME);
        assertThat(read.refused().isPresent() || read.rows() > 0).isTrue();
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] repacked(byte[] whole, Random random) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(random.nextInt(3) == 0 ? damaged(content, random) : content);
            }
        }
        return bytes.toByteArray();
    }
}
