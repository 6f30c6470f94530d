package somepolku.linkedin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.Fit;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;

/** What Microsoft's old container may hold, and the one export of a company page that is a workbook of today. */
class OldExcelTest {
    private static final String OURS = "AggregateAnalytics_Mia Some_2026-07-04_2026-07-06";
    private static final Charset WIDE = StandardCharsets.UTF_16LE;
    private static final Charset NARROW = StandardCharsets.ISO_8859_1;

    private final ExportImporter importer =
            FakeHost.register(new LinkedInChannel(), Locale.ENGLISH).importer("analytics");

    private static byte[] old(String text, Charset written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int octet : new int[] {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0}) {
            bytes.write(octet);
        }
        bytes.writeBytes(text.getBytes(written));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acme-oy_content_1700000000000.xls",
                "acme_followers_1700000000000.XLS",
                "acme_visitors.xls",
                "Acme Oy_content_2026 (1).xls"
            })
    void aCompanyPageIsKnownByItsName(String name) throws IOException {
        byte[] bytes = old("Root Entry", WIDE);
        assertThat(fit(name, bytes)).isEqualTo(Fit.LIKELY);
        assertThat(refused(name, bytes))
                .startsWith("This is the export of a company page.")
                .contains("your profile");
    }

    @Test
    void aCompanyPageIsKnownByItsColumnsWhateverItIsNamed() throws IOException {
        for (Charset written : new Charset[] {NARROW, WIDE}) {
            byte[] bytes = old("Date Impressions (organic) Impressions (sponsored)", written);
            assertThat(fit("luvut.xls", bytes)).isEqualTo(Fit.LIKELY);
            assertThat(refused("luvut.xls", bytes)).contains("company page");
        }
    }

    @Test
    void theComparisonWithOtherPagesIsAWorkbookOfToday() throws IOException {
        byte[] bytes = new Xlsx()
                .sheet("COMPETITORS")
                .row("Page", "Total Followers")
                .row("Acme", 120)
                .bytes();
        assertThat(fit("acme_competitor_analytics.xlsx", bytes)).isEqualTo(Fit.LIKELY);
        assertThat(refused("acme_competitor_analytics.xlsx", bytes)).contains("company page");
    }

    @Test
    void anotherOldWorkbookIsNoneOfOurs() throws IOException {
        byte[] bytes = old("Budjetti", NARROW);
        assertThat(fit("budjetti.xls", bytes)).isEqualTo(Fit.NONE);
        assertThat(refused("budjetti.xls", bytes)).startsWith("This is an old Excel file (.xls)");
        assertThat(fit(OURS + ".xls", bytes)).isEqualTo(Fit.LIKELY);
        assertThat(refused(OURS + ".xls", bytes)).contains("use the .xlsx as it comes");
        // the name alone does not make it one
        assertThat(fit("acme_content_1.xls", "a;b".getBytes(NARROW))).isEqualTo(Fit.NONE);
    }

    @Test
    void aWorkbookWithAPasswordIsNoCompanyPage() throws IOException {
        byte[] bytes = old("Root Entry EncryptionInfo EncryptedPackage", WIDE);
        assertThat(fit(OURS + ".xlsx", bytes)).isEqualTo(Fit.LIKELY);
        assertThat(refused(OURS + ".xlsx", bytes)).contains("protected by a password");
        assertThat(refused("PostAnalytics_MiaSome_7510250707171260297.xlsx", bytes))
                .contains("password");
        assertThat(fit("muu.xlsx", bytes)).isEqualTo(Fit.NONE);
    }

    @Test
    void aWorkbookOfTodayUnderTheOldEndingIsRead() throws IOException {
        byte[] bytes = new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("7/30/2026", "10", "1")
                .sheet("FOLLOWERS")
                .row("Total followers on 7/30/2026", "5")
                .bytes();
        assertThat(fit(OURS + ".xls", bytes)).isEqualTo(Fit.SURE);
        assertThat(Recorder.of(importer, MemoryInput.single("a.xls", bytes))
                        .file("a.xls")
                        .readings())
                .hasSize(3);
    }

    @Test
    void amongGoodFilesItIsListedAndTheOthersAreRead() throws IOException {
        byte[] good = new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("7/30/2026", "10", "1")
                .sheet("FOLLOWERS")
                .row("Total followers on 7/30/2026", "5")
                .bytes();
        MemoryInput folder = MemoryInput.archive("viennit")
                .with("acme_content_1.xls", old("", NARROW))
                .with("luvut.xlsx", good);
        Recorder read = Recorder.of(importer, folder);
        assertThat(read.file("acme_content_1.xls").refused())
                .hasValueSatisfying(why -> assertThat(why).contains("company page"));
        assertThat(read.file("luvut.xlsx").readings()).hasSize(3);
    }

    private Fit fit(String name, byte[] bytes) throws IOException {
        return importer.fit(MemoryInput.single(name, bytes));
    }

    private String refused(String name, byte[] bytes) throws IOException {
        return Recorder.of(importer, MemoryInput.single(name, bytes))
                .file(name)
                .refused()
                .orElse("");
    }
}
