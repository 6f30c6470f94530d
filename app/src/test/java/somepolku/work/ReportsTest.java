package somepolku.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.fakes.Golden;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

class ReportsTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    private final Reports reports = new Reports(SmallJournal.made(), SmallJournal.channels());

    @TempDir
    Path folder;

    private String page(Locale language) throws Exception {
        return Files.readString(reports.write(NOVEMBER, language, folder).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "en"})
    void the_page_of_a_small_journal_is_as_it_was_read_and_approved(String language) throws Exception {
        Golden.matches("report/november." + language + ".html", page(Locale.forLanguageTag(language)));
    }

    @Test
    void the_csv_twins_are_as_they_were_read_and_approved() throws Exception {
        List<Path> files = reports.write(NOVEMBER, FINNISH, folder.resolve("new/folder"));
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "report.html",
                        "deeds.csv",
                        "applications.csv",
                        "linkedin-contacts.csv",
                        "linkedin-followers.csv",
                        "linkedin-impressions.csv");
        for (Path file : files.subList(1, files.size())) {
            String csv = Files.readString(file);
            assertThat(csv.replace("\r\n", "")).doesNotContain("\n");
            Golden.matches("report/" + file.getFileName(), csv.replace("\r\n", "\n"));
        }
    }

    @Test
    void what_is_kept_in_the_journal_is_in_no_report_until_the_person_says_so() throws Exception {
        Activity deed = Activity.on(new Id<>(new UUID(9, 9)), NOVEMBER.atDay(3), "Kirjoitin itselleni");
        for (boolean withheld : new boolean[] {true, false}) {
            Reports mine = new Reports(MemoryStore.of(deed.withheld(withheld)), SmallJournal.channels());
            List<Path> files = mine.write(NOVEMBER, FINNISH, folder.resolve(String.valueOf(withheld)));
            for (Path file : files.subList(0, 2)) {
                assertThat(Files.readString(file).contains("Kirjoitin itselleni"))
                        .as(file.getFileName() + ", withheld " + withheld)
                        .isEqualTo(!withheld);
            }
        }
    }

    @Test
    void the_same_journal_and_month_give_the_same_bytes() throws Exception {
        List<Path> once = reports.write(NOVEMBER, FINNISH, folder.resolve("a"));
        List<Path> again =
                new Reports(SmallJournal.made(), SmallJournal.channels()).write(NOVEMBER, FINNISH, folder.resolve("b"));
        assertThat(once).hasSameSizeAs(again);
        for (int i = 0; i < once.size(); i++) {
            assertThat(once.get(i)).hasSameBinaryContentAs(again.get(i));
        }
    }

    @Test
    void the_page_needs_nothing_but_itself() throws Exception {
        assertThat(page(FINNISH))
                .doesNotContain("<script")
                .doesNotContain("<link")
                .doesNotContain("<img")
                .doesNotContain("@import")
                .doesNotContain("url(http")
                .doesNotContain("src=");
    }

    @Test
    void what_a_person_wrote_is_text_and_never_markup() throws Exception {
        String page = page(FINNISH);
        assertThat(page)
                .contains("&lt;b&gt;Hieno&lt;/b&gt; &amp; &quot;tarkka&quot; kuva")
                .doesNotContain("<b>Hieno")
                .contains("&lt;i&gt;Tester&lt;/i&gt;")
                .doesNotContain("<i>Tester");
    }

    @Test
    void other_peoples_names_and_whole_texts_stay_in_the_journal() throws Exception {
        for (Path file : reports.write(NOVEMBER, FINNISH, folder)) {
            assertThat(Files.readString(file)).doesNotContain("Somebody Else").doesNotContain("no report shows");
        }
    }

    /** The page is written so that an XML parser can read it too: every element is closed. */
    @Test
    void every_chart_has_its_table_and_every_table_its_caption() throws Exception {
        String page = page(FINNISH);
        String body = page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));
        int charts = document.getElementsByTagName("svg").getLength();
        assertThat(charts).isEqualTo(3);
        var tables = document.getElementsByTagName("table");
        assertThat(tables.getLength()).isGreaterThan(charts);
        for (int i = 0; i < tables.getLength(); i++) {
            assertThat(((org.w3c.dom.Element) tables.item(i))
                            .getElementsByTagName("caption")
                            .getLength())
                    .isEqualTo(1);
        }
        assertThat(page.split("scope=\"row\"", -1).length).isGreaterThan(30);
    }

    @Test
    void missing_is_said_and_is_not_zero() throws Exception {
        assertThat(page(FINNISH))
                .contains("lukema puuttuu 3 päivältä (10.11.–12.11.2026). Se ei ole nolla.")
                .contains("profile-views · LinkedIn: tältä kuukaudelta ei ole lukemaa.")
                .contains("Tekoja ilman päivämäärää: 1.")
                .contains("kontakteja ilman päivämäärää 1;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "en"})
    void no_cause_is_claimed(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        String all = page(locale) + reports.overview(locale).lines(Texts.in(locale));
        assertThat(all.toLowerCase(Locale.ROOT))
                .doesNotContain("because", "thanks to", "due to", "led to", "koska", "ansiosta", "takia", "vuoksi");
    }

    @Test
    void a_language_that_the_program_does_not_speak_becomes_english() throws Exception {
        assertThat(page(Locale.forLanguageTag("sv")))
                .contains("<html lang=\"en\">")
                .contains("Report: November 2026");
    }

    @Test
    void a_month_without_anything_still_has_a_page() throws Exception {
        Reports empty = new Reports(MemoryStore.of(), SmallJournal.channels());
        List<Path> files = empty.write(NOVEMBER, FINNISH, folder);
        assertThat(Files.readString(files.get(0))).contains("Tältä kuukaudelta ei ole kirjattuja tekoja.");
        assertThat(empty.overview(FINNISH).lines(Texts.in(FINNISH))).containsExactly("Päiväkirja on tyhjä.");
    }

    @Test
    void a_folder_that_cannot_be_made_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        ProblemException thrown = catchThrowableOfType(
                ProblemException.class, () -> reports.write(NOVEMBER, FINNISH, file.resolve("below")));
        assertThat(thrown.problem().kind()).isEqualTo(Problem.Kind.REFUSED);
        assertThat(Texts.in(FINNISH).text(thrown.problem())).contains("Valitse toinen kansio");
    }

    @Test
    void without_a_month_it_is_the_last_full_one() {
        assertThat(Reports.lastFullMonth(LocalDate.of(2027, 1, 1))).isEqualTo(YearMonth.of(2026, 12));
        assertThat(Reports.lastFullMonth(LocalDate.of(2026, 11, 30))).isEqualTo(YearMonth.of(2026, 10));
    }

    @Test
    void the_overview_describes_what_there_is() {
        Golden.matches(
                "report/overview.fi.txt",
                String.join("\n", reports.overview(FINNISH).lines(Texts.in(FINNISH))) + "\n");
    }
}
