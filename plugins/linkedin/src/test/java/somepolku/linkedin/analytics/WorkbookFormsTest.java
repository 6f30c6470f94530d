package somepolku.linkedin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportedReading;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Read;

/** The daily workbook as it was in each year and language that is known, and in one that is not. */
class WorkbookFormsTest {
    private static final String UPDATE = "https://www.linkedin.com/feed/update/urn:li:activity:";

    private final ExportImporter importer =
            FakeHost.register(new LinkedInChannel(), Locale.ENGLISH).importer("analytics");

    @Test
    void ofApril2023WithThreeSheets() throws IOException {
        Xlsx book = new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("4/12/2023", 120, 4)
                .row("4/13/2023", 80, 1)
                .sheet("FOLLOWERS")
                .row("Total followers on 4/13/2023:", 402)
                .row()
                .row("Date", "New followers")
                .row("4/12/2023", 2)
                .row("4/13/2023", 0)
                .sheet("DEMOGRAPHICS")
                .row("Top Demographics", "Value", "Percentage")
                .row("Job titles", "Engineer", 0.0312)
                .row("Seniority", "Entry", "< 1%");
        assertThat(fit("viikko.xlsx", book)).isEqualTo(Fit.LIKELY);
        assertThat(lines(read("viikko.xlsx", book)))
                .containsExactlyInAnyOrder(
                        "impressions 2023-04-12..2023-04-12 120",
                        "engagements 2023-04-12..2023-04-12 4",
                        "impressions 2023-04-13..2023-04-13 80",
                        "engagements 2023-04-13..2023-04-13 1",
                        "followers 2023-04-13..2023-04-13 402",
                        "new-followers 2023-04-12..2023-04-12 2",
                        "new-followers 2023-04-13..2023-04-13 0");
    }

    @Test
    void ofNovember2024WithNumbersAndDatesAsText() throws IOException {
        Xlsx book = new Xlsx()
                .sheet("DISCOVERY")
                .row("Overall Performance", "11/21/2024 - 11/22/2024")
                .row("Impressions", 700)
                .row("Unique views", 311)
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("11/21/2024", 300, 9)
                .row("11/22/2024", 400, 0)
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
                .row(
                        UPDATE + "7265337155000000000",
                        "11/21/2024",
                        7,
                        null,
                        UPDATE + "7265337155000000000",
                        "11/21/2024",
                        250,
                        null)
                .sheet("FOLLOWERS")
                .row("Total followers on 11/22/2024:", 77)
                .row()
                .row("Date", "New followers")
                .row("11/21/2024", 1)
                .row("11/22/2024", 0)
                .sheet("DEMOGRAPHICS")
                .row("Top Demographics", "Value", "Percentage")
                .row("Locations", "Tampere", 0.0292);
        String name = "Content_2024-11-21_2024-11-22_Mia Some.xlsx";
        assertThat(fit(name, book)).isEqualTo(Fit.SURE);
        Read read = read(name, book);
        assertThat(lines(read))
                .hasSize(1 + 4 + 2 + 1 + 2)
                .contains(
                        "members-reached 2024-11-21..2024-11-22 311",
                        "impressions 2024-11-22..2024-11-22 400",
                        "post-engagements 2024-11-21..2024-11-22 7",
                        "post-impressions 2024-11-21..2024-11-22 250",
                        "followers 2024-11-22..2024-11-22 77");
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void ofBrazilWithItsSixSheets() throws IOException {
        Xlsx book = new Xlsx()
                .sheet("Descoberta")
                .row("Desempenho geral", "01/06/2026 - 02/06/2026")
                .row("Impressões", "1.234")
                .row("Usuários alcançados", "640")
                .sheet("Engajamento")
                .row("Data", "Impressões", "Engajamentos")
                .row("01/06/2026", "1.200", "-28")
                .row("02/06/2026", "34", "1")
                .sheet("Publicações mais em alta")
                .row("Máximo de 50 publicações")
                .row()
                .row("URL", "Data", "Engajamentos", null, "URL", "Data", "Impressões")
                .row("481", "", "", "481", UPDATE + "7467259800000000000", "01/06/2026", "1.100")
                .sheet("Seguidores")
                .row("Total de seguidores em 02/06/2026", "10.021")
                .row()
                .row("Data", "Novos seguidores")
                .row("01/06/2026", "3")
                .row("02/06/2026", "2")
                .sheet("Dados demográficos do público")
                .row("Principais dados", "Valor", "Percentual")
                .row("Cargos", "Dev", "menos de 1%")
                .sheet("Dados demográficos do conteúdo")
                .row("Principais dados", "Valor", "Percentual")
                .row("Cargos", "Dev", "menos de 1%");
        Read read = read("AggregateAnalytics_Mia Some_2026-06-01_2026-06-02.xlsx", book);
        assertThat(lines(read))
                .containsExactlyInAnyOrder(
                        "members-reached 2026-06-01..2026-06-02 640",
                        "impressions 2026-06-01..2026-06-01 1200",
                        "engagements 2026-06-01..2026-06-01 -28",
                        "impressions 2026-06-02..2026-06-02 34",
                        "engagements 2026-06-02..2026-06-02 1",
                        "post-impressions 2026-06-01..2026-06-02 1100",
                        "followers 2026-06-02..2026-06-02 10021",
                        "new-followers 2026-06-01..2026-06-01 3",
                        "new-followers 2026-06-02..2026-06-02 2");
        assertThat(read.notes()).extracting(At::what).singleElement().asString().contains("Who your readers are");
    }

    /** Nobody here knows the language, the grouping of its numbers or how it writes the period in words. */
    @ParameterizedTest
    @ValueSource(strings = {"'", "’", "\u00a0", "\u202f", " ", ".", ","})
    void ofALanguageThatNobodyKnows(String thousands) throws IOException {
        Xlsx book = new Xlsx()
                .sheet("Ettö")
                .row("Kaiki", "\u200f4 sun 2026 – 5 sun 2026")
                .row("Naiti", "1" + thousands + "400")
                .row("Vaki", "640")
                .sheet("Tokki")
                .row("Pai", "Naiti", "Oloti")
                .row("2026.\u00a007.\u00a004.", "1" + thousands + "300", "\u22128")
                .row("2026.\u00a007.\u00a005.", "100", "1")
                .sheet("Parhi")
                .row("50")
                .row()
                .row("Osoi", "Pai", "Oloti", null, "Osoi", "Pai", "Naiti")
                .row(UPDATE + "7479113600000000000", "2026. 07. 04.", "9", null, "481", "", "")
                .sheet("Seuri")
                .row("Kaiki seuri 5 sun 2026", "12" + thousands + "345")
                .row()
                .row("Pai", "Uusi")
                .row("2026. 07. 04.", "3")
                .row("2026. 07. 05.", "0");
        assertThat(fit("x.xlsx", book)).isEqualTo(Fit.LIKELY);
        Read read = read("x.xlsx", book);
        assertThat(lines(read))
                .containsExactlyInAnyOrder(
                        "members-reached 2026-07-04..2026-07-05 640",
                        "impressions 2026-07-04..2026-07-04 1300",
                        "engagements 2026-07-04..2026-07-04 -8",
                        "impressions 2026-07-05..2026-07-05 100",
                        "engagements 2026-07-05..2026-07-05 1",
                        "post-engagements 2026-07-04..2026-07-05 9",
                        "followers 2026-07-05..2026-07-05 12345",
                        "new-followers 2026-07-04..2026-07-04 3",
                        "new-followers 2026-07-05..2026-07-05 0");
        assertThat(read.skipped()).isEmpty();
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void ofEnglishHeadingsWithTheDayFirst() throws IOException {
        Xlsx book = new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("24/07/2025", "10", "1")
                .row("01/08/2025", "20", "2")
                .sheet("FOLLOWERS")
                .row("Total followers on 01/08/2025", "5");
        assertThat(lines(read("x.xlsx", book)))
                .contains("impressions 2025-08-01..2025-08-01 20", "followers 2025-08-01..2025-08-01 5");
    }

    @Test
    void withoutAnyPostInThePeriodNothingIsMissed() throws IOException {
        Xlsx book = new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("7/24/2025", "0", "0")
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
                .sheet("FOLLOWERS")
                .row("Total followers on 7/24/2025", "0");
        Read read = read("x.xlsx", book);
        assertThat(lines(read)).hasSize(3);
        assertThat(read.notes()).isEmpty();
    }

    @Test
    void aSheetThatIsNewIsNamedAndLeftOut() throws IOException {
        Xlsx book = new Xlsx()
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("7/24/2025", "3", "0")
                .sheet("FOLLOWERS")
                .row("Total followers on 7/24/2025", "0")
                .sheet("NEWSLETTER")
                .row("Subscribers", "12");
        Read read = read("x.xlsx", book);
        assertThat(lines(read)).hasSize(3);
        assertThat(read.notes())
                .extracting(At::what)
                .containsExactly("The sheet NEWSLETTER is not known and was left out.");
    }

    private Fit fit(String name, Xlsx book) throws IOException {
        return importer.fit(MemoryInput.single(name, book.bytes()));
    }

    private Read read(String name, Xlsx book) throws IOException {
        return Recorder.of(importer, MemoryInput.single(name, book.bytes())).file(name);
    }

    private static List<String> lines(Read read) {
        assertThat(read.refused()).isEmpty();
        return read.readings().stream().map(each -> line(each.what())).toList();
    }

    private static String line(ImportedReading reading) {
        return reading.metric() + " " + reading.first() + ".." + reading.last() + " " + (long) reading.value();
    }
}
