package somepolku.linkedin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.DateOrder;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportedReading;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Read;

class WorkbookImporterTest {
    private static final String NAME = "AggregateAnalytics_Mia Some_2026-07-04_2026-07-06.xlsx";
    private static final String ACTIVITY = "https://www.linkedin.com/feed/update/urn:li:activity:7345821826846990338";
    private static final String SHARE = "https://www.linkedin.com/posts/mia_oppi-share-7345821826846990000-aB1c";

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
    private final ExportImporter importer = host.importer("analytics");

    /** 2026: everything is text. */
    private static Xlsx textual() {
        return new Xlsx()
                .sheet("DISCOVERY")
                .row("Overall Performance", "7/4/2026 - 7/6/2026")
                .row("Impressions", "2,600")
                .row("Members reached", "1,234")
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("7/4/2026", "1,300", "9")
                .row("7/5/2026", "700", "-28")
                .row("7/6/2026", "600", "0")
                .sheet("TOP POSTS")
                .row("Maximum of 50 posts available to include in this list")
                .row()
                .row(
                        "Post URL",
                        "Post publish date",
                        "Engagements",
                        null,
                        "Post URL",
                        "Post publish date",
                        "Impressions")
                .row(ACTIVITY, "7/5/2026", "17", null, SHARE, "7/1/2025", "1,100")
                .row("481", "", "", null, ACTIVITY, "7/5/2026", "900")
                .sheet("FOLLOWERS")
                .row("Total followers on 7/6/2026:", "1,021")
                .row()
                .row("Date", "New followers")
                .row("7/4/2026", "3")
                .row("7/5/2026", "0")
                .row("7/6/2026", "2")
                .sheet("AUDIENCE DEMOGRAPHICS")
                .row("Top Demographics", "Value", "Percentage")
                .row("Job titles", "Kehittäjä", "2%")
                .row("Job titles", "Testaaja", "< 1%")
                .sheet("CONTENT DEMOGRAPHICS")
                .row("Top Demographics", "Value", "Percentage")
                .row("Job titles", "Kehittäjä", "< 1%");
    }

    @Test
    void everyFigureOf2026IsTaken() throws IOException {
        Read read = read(NAME, textual());
        assertThat(lines(read))
                .containsExactlyInAnyOrder(
                        "members-reached 2026-07-04..2026-07-06 1234",
                        "impressions 2026-07-04..2026-07-04 1300",
                        "engagements 2026-07-04..2026-07-04 9",
                        "impressions 2026-07-05..2026-07-05 700",
                        "engagements 2026-07-05..2026-07-05 -28",
                        "impressions 2026-07-06..2026-07-06 600",
                        "engagements 2026-07-06..2026-07-06 0",
                        "post-engagements 2026-07-05..2026-07-06 17 activity:7345821826846990338",
                        "post-impressions 2026-07-04..2026-07-06 1100 share:7345821826846990000",
                        "post-impressions 2026-07-05..2026-07-06 900 activity:7345821826846990338",
                        "followers 2026-07-06..2026-07-06 1021",
                        "new-followers 2026-07-04..2026-07-04 3",
                        "new-followers 2026-07-05..2026-07-05 0",
                        "new-followers 2026-07-06..2026-07-06 2");
        assertThat(read.rows()).isEqualTo(1 + 3 + 3 + 1 + 3);
        assertThat(read.skipped()).isEmpty();
        assertThat(read.notes()).extracting(At::what).singleElement().asString().contains("not used yet");
        assertThat(read.readings())
                .anyMatch(each -> each.line() == 3 && each.what().value() == -28);
        assertThat(host.missingTexts()).isEmpty();
    }

    @Test
    void theFormOf2024WithNumbersAndRealDatesIsTheSame() throws IOException {
        Xlsx numeric = new Xlsx()
                .sheet("DISCOVERY")
                .row("Overall Performance", "8/25/2024 - 8/26/2024")
                .row("Impressions", 400)
                .row("Unique views", 90)
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row(LocalDate.of(2024, 8, 25), 300, 9)
                .row(LocalDate.of(2024, 8, 26), 100, 1)
                .sheet("FOLLOWERS")
                .row("Total followers on 8/26/2024", 77)
                .row()
                .row("Date", "New followers")
                .row("8/25/2024", 3)
                .row("8/26/2024", 0)
                .sheet("DEMOGRAPHICS")
                .row("Top Demographics", "Value", "Percentage")
                .row("Locations", "Tampere", 0.0292);
        assertThat(lines(read("Content_2024-08-25_2024-08-26_Mia Some.xlsx", numeric)))
                .containsExactlyInAnyOrder(
                        "members-reached 2024-08-25..2024-08-26 90",
                        "impressions 2024-08-25..2024-08-25 300",
                        "engagements 2024-08-25..2024-08-25 9",
                        "impressions 2024-08-26..2024-08-26 100",
                        "engagements 2024-08-26..2024-08-26 1",
                        "followers 2024-08-26..2024-08-26 77",
                        "new-followers 2024-08-25..2024-08-25 3",
                        "new-followers 2024-08-26..2024-08-26 0");
    }

    @Test
    void aLocalisedWorkbookIsKnownByItsShape() throws IOException {
        Xlsx portuguese = new Xlsx()
                .sheet("Descoberta")
                .row("Desempenho geral", "05/07/2026 - 06/07/2026")
                .row("Impressões", "1.100")
                .row("Usuários alcançados", "640")
                .sheet("Engajamento")
                .row("Data", "Impressões", "Engajamentos")
                .row("05/07/2026", "1.000", "9")
                .row("06/07/2026", "100", "1")
                .sheet("Publicações mais em alta")
                .row("Máximo de 50")
                .row()
                // the two rankings the other way round: their headings tell
                .row("URL", "Data", "Impressões", null, "URL", "Data", "Engajamentos")
                .row(ACTIVITY, "05/07/2026", "1.000", null, ACTIVITY, "05/07/2026", "9")
                .sheet("Seguidores")
                .row("Total de seguidores em 06/07/2026", "1.021")
                .row()
                .row("Data", "Novos seguidores")
                .row("05/07/2026", "3")
                .row("06/07/2026", "2")
                .sheet("Dados demográficos")
                .row("Principais", "Valor", "Percentual")
                .row("Cargos", "Dev", "menos de 1%");
        assertThat(lines(read("analytics.xlsx", portuguese)))
                .contains(
                        "members-reached 2026-07-05..2026-07-06 640",
                        "impressions 2026-07-05..2026-07-05 1000",
                        "post-impressions 2026-07-05..2026-07-06 1000 activity:7345821826846990338",
                        "post-engagements 2026-07-05..2026-07-06 9 activity:7345821826846990338",
                        "followers 2026-07-06..2026-07-06 1021",
                        "new-followers 2026-07-06..2026-07-06 2");
    }

    @Test
    void aPostThatIsMissingFromARankingHasNoCountThere() throws IOException {
        Read read = read(NAME, textual());
        assertThat(read.readings())
                .filteredOn(each -> each.what().about().equals(Optional.of("share:7345821826846990000")))
                .extracting(each -> each.what().metric())
                .containsExactly("post-impressions");
    }

    @Test
    void unreadableCellsAreSkippedWithSheetAndRow() throws IOException {
        Xlsx damaged = new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("7/30/2026", "10", "1")
                .row("7/31/2026", "n/a", "n/a")
                .row("8/1/2026", "12", "")
                .row("Total", "22", "1")
                .sheet("FOLLOWERS")
                .row("Total followers on 8/1/2026:", "5")
                .row()
                .row("Date", "New followers")
                .row("8/1/2026", "x");
        Read read = read("a.xlsx", damaged);
        assertThat(read.rows()).isEqualTo(4 + 2);
        assertThat(read.skipped())
                .containsExactly(
                        new At<>(3, "ENGAGEMENT: no number could be read from “n/a”"),
                        new At<>(5, "ENGAGEMENT: no date could be read from “Total”"),
                        new At<>(4, "FOLLOWERS: no number could be read from “x”"));
        assertThat(read.notes()).extracting(At::line).containsExactly(4);
        assertThat(lines(read)).contains("impressions 2026-08-01..2026-08-01 12", "followers 2026-08-01..2026-08-01 5");
    }

    @Test
    void twiceTheSameFileGivesTheSameReadings() throws IOException {
        assertThat(lines(read(NAME, textual()))).isEqualTo(lines(read(NAME, textual())));
    }

    @Test
    void theFitNeedsTwoOfTheSheets() throws IOException {
        assertThat(fit(NAME, textual().bytes())).isEqualTo(Fit.SURE);
        assertThat(fit("renamed.xlsx", textual().bytes())).isEqualTo(Fit.LIKELY);
        byte[] budget = new Xlsx()
                .sheet("Budjetti")
                .row("Pvm", "Tulot", "Menot")
                .row("7/4/2026", "100", "20")
                .bytes();
        assertThat(fit("budjetti.xlsx", budget)).isEqualTo(Fit.NONE);
        assertThat(fit(NAME, "no zip".getBytes(StandardCharsets.UTF_8))).isEqualTo(Fit.LIKELY);
    }

    @Test
    void anotherWorkbookIsRefusedWithWhatWasFound() throws IOException {
        Read read = read(NAME, new Xlsx().sheet("Ostokset").row("maito", "2"));
        assertThat(read.refused()).hasValueSatisfying(why -> assertThat(why).contains("Ostokset"));
    }

    @Test
    void aDamagedWorkbookIsRefusedWhateverTheReaderSays() throws IOException {
        byte[] whole = textual().bytes();
        for (int length = 100; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(Recorder.of(importer, MemoryInput.single(NAME, cut))
                            .file(NAME)
                            .refused())
                    .as("cut after " + length)
                    .isPresent();
        }
    }

    @Test
    void aWorkbookWithBrokenPartsIsRefused() throws IOException {
        byte[] broken = textual().sheet("no < XML").row("x").bytes();
        assertThat(fit("renamed.xlsx", broken.clone())).isEqualTo(Fit.NONE);
        assertThat(Recorder.of(importer, MemoryInput.single(NAME, broken))
                        .file(NAME)
                        .refused())
                .hasValueSatisfying(why ->
                        assertThat(why).startsWith("The file could not be read to its end (Unexpected character"));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Xlsx bomb = textual().sheet("X");
        String row = "a".repeat(1000);
        for (int i = 0; i < 17_000; i++) {
            bomb.row(row);
        }
        Read read =
                Recorder.of(importer, MemoryInput.single(NAME, bomb.bytes())).file(NAME);
        assertThat(read.refused()).isPresent();
    }

    @Test
    void undecidableDatesAreRefusedAndTheFileNameDecidesThem() throws IOException {
        Xlsx oneDay = new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("7/4/2026", "10", "1")
                .sheet("FOLLOWERS")
                .row("Total followers on 7/4/2026:", "5")
                .row()
                .row("Date", "New followers")
                .row("7/4/2026", "1");
        assertThat(read("renamed.xlsx", oneDay).refused())
                .hasValueSatisfying(why -> assertThat(why).contains("7/4/2026").contains("Keep the name"));
        assertThat(lines(read("AggregateAnalytics_M_2026-04-07_2026-04-07.xlsx", oneDay)))
                .contains("followers 2026-04-07..2026-04-07 5");
        assertThat(lines(read("AggregateAnalytics_M_2026-07-04_2026-07-04 (1).xlsx", oneDay)))
                .contains("followers 2026-07-04..2026-07-04 5");
        MemoryInput said = MemoryInput.single("renamed.xlsx", oneDay.bytes()).dated(DateOrder.DAY_FIRST);
        assertThat(lines(Recorder.of(importer, said).file("renamed.xlsx")))
                .contains("followers 2026-04-07..2026-04-07 5");
    }

    @Test
    void aFolderOfWorkbooksIsReadWhole() throws IOException {
        MemoryInput folder = MemoryInput.archive("viennit")
                .with("a/" + NAME, textual().bytes())
                .with("muistio.txt", "x")
                .with("Complete_LinkedInDataExport_10-05-2026.zip", "x");
        assertThat(importer.fit(folder)).isEqualTo(Fit.SURE);
        Recorder read = Recorder.of(importer, folder);
        assertThat(read.file("a/" + NAME).readings()).hasSize(14);
        assertThat(read.leftClosed())
                .containsExactly(
                        new Recorder.Closed("muistio.txt", "No analytics workbook: not opened"),
                        new Recorder.Closed(
                                "Complete_LinkedInDataExport_10-05-2026.zip",
                                "An archive within the folder: import it by itself"));
        assertThat(folder.opened()).containsExactly("a/" + NAME);
        assertThat(read.advice()).singleElement().asString().contains("Complete_LinkedInDataExport_10-05-2026.zip.");
    }

    @Test
    void whatAFolderIsShowsItsNamesBeforeAllIsOpened() throws IOException {
        MemoryInput folder = MemoryInput.archive("lataukset");
        for (int i = 0; i < 100; i++) {
            folder.with("a" + i + ".xlsx", "no zip");
        }
        assertThat(importer.fit(folder)).isEqualTo(Fit.NONE);
        assertThat(folder.opened()).hasSizeLessThan(100);
        MemoryInput named = MemoryInput.archive("lataukset")
                .with("a.xlsx", "no zip")
                .with(NAME, textual().bytes());
        assertThat(importer.fit(named)).isEqualTo(Fit.SURE);
        assertThat(named.opened()).containsExactly(NAME);
    }

    private Fit fit(String name, byte[] bytes) throws IOException {
        return importer.fit(MemoryInput.single(name, bytes));
    }

    private Read read(String name, Xlsx workbook) throws IOException {
        return Recorder.of(importer, MemoryInput.single(name, workbook.bytes())).file(name);
    }

    private static List<String> lines(Read read) {
        assertThat(read.refused()).isEmpty();
        return read.readings().stream().map(each -> line(each.what())).toList();
    }

    private static String line(ImportedReading reading) {
        String line = reading.metric() + " " + reading.first() + ".." + reading.last() + " " + (long) reading.value();
        return reading.about().map(about -> line + " " + about).orElse(line);
    }
}
