package somepolku.linkedin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import somepolku.api.channel.MetricDescription;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportedReading;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Read;

/** The workbook of a single post. Its number says that it was made on 28 September 2026 at 8:15:02 UTC. */
class SinglePostTest {
    private static final String NAME = "PostAnalytics_MiaSome_7510250707171260297.xlsx";
    private static final String LINK = "https://www.linkedin.com/feed/update/urn:li:share:7510250707171260297";
    private static final LocalDate EXPORTED = LocalDate.of(2026, 10, 5);
    private static final String SPAN = " 2026-09-28..2026-10-05 share:7510250707171260297";

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
    private final ExportImporter importer = host.importer("analytics");

    private static Xlsx english() {
        return new Xlsx()
                .created(EXPORTED)
                .packed(LocalDate.of(1980, 1, 1))
                .sheet("PERFORMANCE")
                .row("Post URL", LINK)
                .row("Post Date", "Sep 28, 2026")
                .row("Post Publish Time", "8:15 AM")
                .row()
                .row("Impressions", "1,316")
                .row("Members reached", "875")
                .row("Profile viewers from this post", "12")
                .row("Followers gained from this post", "3")
                .row("Social engagements", "60")
                .row("Reactions", "40")
                .row("Comments", "8")
                .row("Reposts", "2")
                .row("Saves", "5")
                .row("Sends on LinkedIn", "4")
                .row("Link engagements", "30")
                .row("Premium custom button engagements", "0")
                .sheet("TOP DEMOGRAPHICS")
                .row("Category", "Value", "Percentage")
                .row("Company size", "10,001+ employees", "0.31")
                .row("Company", "Globex", "< 1%");
    }

    /** A language that nobody here speaks, with the figures in LinkedIn's order. */
    private static Xlsx invented(String... values) {
        Xlsx book = new Xlsx()
                .created(EXPORTED)
                .sheet("TULVO")
                .row("Posta URL", LINK)
                .row("Dago", LocalDate.of(2026, 9, 28))
                .row("Horo", "08.15");
        for (int i = 0; i < values.length; i++) {
            book.row("Nombro " + (char) ('A' + i), values[i]);
        }
        return book;
    }

    @Test
    void everyFigureIsTakenFromThePublishingToTheExport() throws IOException {
        Read read = read(NAME, english());
        assertThat(lines(read))
                .containsExactly(
                        "post-impressions 1316" + SPAN,
                        "post-members-reached 875" + SPAN,
                        "post-profile-viewers 12" + SPAN,
                        "post-new-followers 3" + SPAN,
                        "post-engagements 60" + SPAN,
                        "post-reactions 40" + SPAN,
                        "post-comments 8" + SPAN,
                        "post-reposts 2" + SPAN,
                        "post-saves 5" + SPAN,
                        "post-sends 4" + SPAN,
                        "post-link-engagements 30" + SPAN,
                        "post-button-engagements 0" + SPAN);
        assertThat(read.rows()).isEqualTo(12);
        assertThat(read.skipped()).isEmpty();
        assertThat(read.notes()).extracting(At::what).singleElement().asString().contains("not used yet");
        assertThat(read.content()).isEqualTo("Figures of one post");
    }

    @Test
    void eachOfItsMetricsIsToldOfSinglePostsOnly() throws IOException {
        List<String> ids = read(NAME, english()).readings().stream()
                .map(each -> each.what().metric())
                .toList();
        assertThat(host.channel().metrics())
                .filteredOn(MetricDescription::perActivity)
                .extracting(MetricDescription::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void labelsDecideWhereverTheyStand() throws IOException {
        Xlsx book = new Xlsx()
                .created(EXPORTED)
                .sheet("Sheet1")
                .row()
                .row("comments", 8)
                .row("Saves:", "1 005")
                .row("Post URL", "https://www.linkedin.com/posts/mia_oppi-share-7510250707171260297-aB1c")
                .row()
                .row("  IMPRESSIONS ", "1\u202f316")
                .row("Video views", "77")
                .row("Reposts", "–")
                .row("Category", "Value", "Percentage")
                .row("Job titles", "42", "2%");
        Read read = read("renamed.xlsx", book);
        assertThat(lines(read))
                .containsExactly("post-comments 8" + SPAN, "post-saves 1005" + SPAN, "post-impressions 1316" + SPAN);
        assertThat(read.skipped())
                .containsExactly(
                        new At<>(7, "What “Video views” counts is not known, so it was left out"),
                        new At<>(8, "Reposts: no number could be read from “–”"));
        assertThat(read.rows()).isEqualTo(5);
    }

    @Test
    void labelsOfAnotherLanguageAreTakenByTheirOrder() throws IOException {
        Read read = read(NAME, invented("1.316", "875", "12", "3", "60", "40", "8", "2", "5", "4", "30"));
        assertThat(lines(read))
                .hasSize(11)
                .contains(
                        "post-impressions 1316" + SPAN,
                        "post-members-reached 875" + SPAN,
                        "post-reposts 2" + SPAN,
                        "post-link-engagements 30" + SPAN);
        assertThat(read.notes())
                .extracting(At::what)
                .anyMatch(note -> note.contains("Nombro A, Nombro B, Nombro C") && note.contains("by their order"));
    }

    @Test
    void whereOrderCannotTellOnlyTheImpressionsAreTakenAndTheRestIsNamed() throws IOException {
        Read fewer = read(NAME, invented("1'316", "875", "60", "40"));
        assertThat(lines(fewer)).containsExactly("post-impressions 1316" + SPAN);
        assertThat(fewer.skipped())
                .extracting(At::what)
                .hasSize(3)
                .allMatch(why -> why.matches("What “Nombro [BCD]” counts is not known.*"));
        // as many rows, but more reactions than engagements: the order is not LinkedIn's
        Read other = read(NAME, invented("1316", "875", "12", "3", "40", "60", "8", "2", "5", "4", "30"));
        assertThat(lines(other)).containsExactly("post-impressions 1316" + SPAN);
        // the first is not the largest, so it need not be the impressions
        Read none = read(NAME, invented("875", "1316", "60", "40"));
        assertThat(none.readings()).isEmpty();
        assertThat(none.skipped()).hasSize(4);
    }

    @Test
    void aLaterExportIsANewerReadingAndNotTheSameOne() throws IOException {
        Xlsx later = english().created(LocalDate.of(2026, 10, 19));
        assertThat(lines(read(NAME, later)))
                .contains("post-impressions 1316 2026-09-28..2026-10-19 share:7510250707171260297")
                .doesNotContainAnyElementsOf(lines(read(NAME, english())));
        assertThat(lines(read("PostAnalytics_MiaSome_7510250707171260297 (1).xlsx", english())))
                .isEqualTo(lines(read(NAME, english())));
    }

    @Test
    void theDayOfTheExportIsTheDocumentsElseThePackagesElseUnknown() throws IOException {
        Xlsx template = english().created(LocalDate.of(2006, 9, 16)).packed(LocalDate.of(2026, 10, 4));
        assertThat(lines(read(NAME, template)))
                .contains("post-impressions 1316 2026-09-28..2026-10-04 share:7510250707171260297");
        Xlsx nowhere = english().created(LocalDate.of(2006, 9, 16));
        Read read = read(NAME, nowhere);
        assertThat(lines(read)).contains("post-impressions 1316 2026-09-28..2026-09-28 share:7510250707171260297");
        assertThat(read.notes())
                .extracting(At::what)
                .anyMatch(note -> note.contains("does not say on which day it was exported"));
        // LinkedIn's server still had the evening before
        Xlsx dayBehind = english().created(LocalDate.of(2026, 9, 27));
        assertThat(lines(read(NAME, dayBehind)))
                .contains("post-impressions 1316 2026-09-28..2026-09-28 share:7510250707171260297");
        assertThat(read(NAME, dayBehind).notes()).hasSize(1);
    }

    @Test
    void aWorkbookThatWasPackedWhileItWasSentIsTheSame() throws IOException {
        byte[] sent =
                english().created(LocalDate.of(2006, 9, 16)).packed(EXPORTED).streamed();
        assertThat(importer.fit(MemoryInput.single(NAME, sent))).isEqualTo(Fit.SURE);
        assertThat(lines(Recorder.of(importer, MemoryInput.single(NAME, sent)).file(NAME)))
                .isEqualTo(lines(read(NAME, english())));
    }

    @Test
    void everyFigureTellsWhenThePostWasMade() throws IOException {
        assertThat(read(NAME, english()).readings())
                .extracting(each -> each.what().aboutMade())
                .containsOnly(Optional.of(Instant.parse("2026-09-28T08:15:02.300Z")));
    }

    @Test
    void thePostIsNamedByTheLinkElseByTheFile() throws IOException {
        Xlsx unlinked = new Xlsx()
                .created(EXPORTED)
                .sheet("PERFORMANCE")
                .row("Impressions", "10")
                .row("Reactions", "1")
                .row("Comments", "0")
                .row("Reposts", "0");
        assertThat(lines(read(NAME, unlinked))).contains("post-impressions 10" + SPAN);
        assertThat(read("post.xlsx", unlinked).refused())
                .hasValueSatisfying(why -> assertThat(why).contains("not told which post"));
    }

    @Test
    void theFitIsSureByNameAndShapeAndLikelyByOne() throws IOException {
        assertThat(fit(NAME, english())).isEqualTo(Fit.SURE);
        assertThat(fit("renamed.xlsx", english())).isEqualTo(Fit.LIKELY);
        assertThat(fit("x.xlsx", invented("9", "8", "7"))).isEqualTo(Fit.LIKELY);
        Xlsx notes = new Xlsx().sheet("Ideat").row("Hyvä päivitys", LINK).row("Tykkäyksiä", 12);
        assertThat(fit("ideat.xlsx", notes)).isEqualTo(Fit.NONE);
        assertThat(fit(NAME, notes)).isEqualTo(Fit.LIKELY);
    }

    @Test
    void aFolderMayHoldBothSortsOfWorkbooks() throws IOException {
        byte[] days = new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("9/28/2026", "10", "1")
                .sheet("FOLLOWERS")
                .row("Total followers on 9/28/2026", "5")
                .bytes();
        MemoryInput folder = MemoryInput.archive("viennit")
                .with("days.xlsx", days)
                .with(NAME, english().bytes());
        assertThat(importer.fit(folder)).isEqualTo(Fit.SURE);
        Recorder read = Recorder.of(importer, folder);
        assertThat(read.files())
                .extracting(Read::content)
                .containsExactly("Impressions, engagements and followers by day", "Figures of one post");
        assertThat(read.file("days.xlsx").readings()).hasSize(3);
        assertThat(read.file(NAME).readings()).hasSize(12);
    }

    @Test
    void aWayOfPackingThatNoWorkbookHasIsDamage() throws IOException {
        byte[] bytes = english().bytes();
        int zstandard = 93;
        for (int i = 0; i < bytes.length - 12; i++) {
            boolean local = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4;
            boolean listed = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2;
            if (local || listed) {
                bytes[i + (local ? 8 : 10)] = (byte) zstandard;
            }
        }
        MemoryInput input = MemoryInput.single(NAME, bytes);
        assertThat(importer.fit(input)).isEqualTo(Fit.LIKELY);
        assertThat(Recorder.of(importer, input).file(NAME).refused())
                .hasValueSatisfying(why -> assertThat(why).contains("damaged or cut short"));
    }

    private Fit fit(String name, Xlsx book) throws IOException {
        return importer.fit(MemoryInput.single(name, book.bytes()));
    }

    private Read read(String name, Xlsx book) throws IOException {
        return Recorder.of(importer, MemoryInput.single(name, book.bytes())).file(name);
    }

    private List<String> lines(Read read) {
        assertThat(read.refused()).isEmpty();
        assertThat(host.missingTexts()).isEmpty();
        return read.readings().stream().map(each -> line(each.what())).toList();
    }

    private static String line(ImportedReading reading) {
        return reading.metric() + " " + (long) reading.value() + " " + reading.first() + ".." + reading.last() + " "
                + reading.about().orElse("");
    }
}
