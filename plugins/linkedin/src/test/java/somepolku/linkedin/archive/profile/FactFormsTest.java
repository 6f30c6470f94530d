package somepolku.linkedin.archive.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.AccountMark;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportedFact;
import somepolku.api.journal.FactSort;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Read;

class FactFormsTest {
    private static final String PROFILE =
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,"
                    + "Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n";
    private static final String RECOMMENDATIONS = "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n";

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);

    @Test
    void theProfileTellsItsTopAndNothingPrivate() throws IOException {
        Recorder all = whole(
                "Profile.csv",
                PROFILE + "Aino,Esimerkki,Secretmaiden,Secret street,\"Feb 17, 1998\",\"Analyytikko, etsin töitä\","
                        + "\"Eka rivi\n\nToka rivi\",Information Services,00100,\"Espoo, Finland\",[@secret],"
                        + "\"[PORTFOLIO:https://a.example/p?x=1,2],[BLOG:https://b.example]\",secret:messenger\n");
        Read read = all.file("Profile.csv");
        assertThat(read.facts())
                .extracting(each -> each.what().sort() + " " + each.what().title())
                .containsExactly(
                        "HEADLINE Analyytikko, etsin töitä",
                        "SUMMARY Eka rivi",
                        "INDUSTRY Information Services",
                        "LOCATION Espoo, Finland",
                        "WEBSITE https://a.example/p?x=1,2",
                        "WEBSITE https://b.example");
        assertThat(read.facts().get(1).what().text()).isEqualTo("Eka rivi\n\nToka rivi");
        assertThat(read.facts())
                .allSatisfy(each -> assertThat(words(each))
                        .doesNotContainIgnoringCase("secret")
                        .doesNotContain("1998", "00100", "Aino"));
        assertThat(all.marks()).containsExactly(new Recorder.Mark(AccountMark.NAME, "Aino Esimerkki"));
        assertThat(read.rows()).isEqualTo(1);
    }

    @Test
    void theSummaryIsOneFactInBothOfItsFiles() throws IOException {
        Read profile = read("Profile.csv", PROFILE + "A,E,,,,,\"Eka\r\nToka\",,,,,,\n");
        Read summary = read("Profile Summary.csv", "Profile Summary\n\"Eka\nToka\"\n");
        assertThat(words(summary.facts().get(0)))
                .isEqualTo(words(profile.facts().get(0)));
        assertThat(keys(summary)).isEqualTo(keys(profile)).hasSize(1);
    }

    @Test
    void aHeadlineIsKeptWholeAndAProfileOfNothingIsSaid() throws IOException {
        String headline = "Pitkä otsikko ".repeat(16).strip();
        Read read = read("Profile.csv", PROFILE + "A,E,,,,\"" + headline + "\",,,,,,,\nA,E,,,,,,,,,,,\n");
        assertThat(read.facts().get(0).what().text()).isEqualTo(headline);
        assertThat(read.skipped()).containsExactly(new At<>(3, "The row is empty"));
    }

    @Test
    void positionsReachFromTheFirstDayOfAMonthToTheLastOfAnother() throws IOException {
        Read read = read(
                "Positions.csv",
                "Company Name,Title,Description,Location,Started On,Finished On\n"
                        + "Globex,Analyytikko,\"Rivi \"\"yksi\"\"\nRivi kaksi\",Espoo,Jan 2026,\n"
                        + "Initech,Myyjä,,Espoo,Jun 2022,Feb 2024\n"
                        + "Initech,Myyjä,,Espoo,Summer 2020,2021\n,,,,,\n");
        ImportedFact now = read.facts().get(0).what();
        assertThat(now.sort()).isEqualTo(FactSort.POSITION);
        assertThat(now.title()).isEqualTo("Analyytikko");
        assertThat(now.place()).isEqualTo("Globex");
        assertThat(now.text()).isEqualTo("Rivi \"yksi\"\nRivi kaksi");
        assertThat(now.first()).contains(LocalDate.of(2026, 1, 1));
        assertThat(now.last()).isEmpty(); // still there
        assertThat(read.facts().get(1).what().last()).contains(LocalDate.of(2024, 2, 29));
        assertThat(read.facts().get(2).what().first()).isEmpty();
        assertThat(read.facts().get(2).what().last()).contains(LocalDate.of(2021, 12, 31));
        assertThat(read.notes())
                .containsExactly(new At<>(5, "The date could not be read (Summer 2020): kept without it"));
        assertThat(read.skipped()).containsExactly(new At<>(6, "The row is empty"));
        assertThat(keys(read)).doesNotHaveDuplicates();
    }

    @Test
    void theRestOfTheProfileIsReadColumnByColumn() throws IOException {
        assertFact(
                "Education.csv",
                "School Name,Start Date,End Date,Notes,Degree Name,Activities\nKoulu,2022,2026,Kiitettävin,\"Kandi, tilasto\",Kerho\n",
                "EDUCATION|Kandi, tilasto|Koulu|Kerho\n\nKiitettävin|2022-01-01|2026-12-31");
        assertFact("Skills.csv", "Name\nSQL\n", "SKILL|SQL|||null|null");
        assertFact("Languages.csv", "Name,Proficiency\nSuomi,Native\n", "LANGUAGE|Suomi||Native|null|null");
        assertFact(
                "Certifications.csv",
                "Name,Url,Authority,Started On,Finished On,License Number\nData,https://e.org/c,Akatemia,Mar 2024,,123\n",
                "CERTIFICATION|Data|Akatemia|https://e.org/c|2024-03-01|null");
        assertFact(
                "Volunteering.csv",
                "Company Name,Role,Cause,Started On,Finished On,Description\nRuokapankki,Ohjaaja,Poverty,Sep 2023,Jun 2024,Vuorot\n",
                "VOLUNTEERING|Ohjaaja|Ruokapankki|Poverty\n\nVuorot|2023-09-01|2024-06-30");
        assertFact(
                "Projects.csv",
                "Title,Description,Url,Start Date,End Date\nSalkku,Kuvia,https://e.org,Aug 2016,Sep 2016\n",
                "PROJECT|Salkku||Kuvia\n\nhttps://e.org|2016-08-01|2016-09-30");
        assertFact(
                "Projects.csv",
                "Title,Description,Url,Started On,Finished On\nSalkku,,,Aug 2025,\n",
                "PROJECT|Salkku|||2025-08-01|null");
        assertFact(
                "Publications.csv",
                "Name,Published On,Description,Publisher,Url\nOpinnäyte,14 Jan 2026,Tiivistelmä,Kustantaja,\n",
                "PUBLICATION|Opinnäyte|Kustantaja|Tiivistelmä|2026-01-14|null");
        assertFact(
                "Honors.csv",
                "Title,Description,Issuer,Issue Date\nVoitto,Kisa,Kaupunki,Aug 2018\n",
                "HONOUR|Voitto|Kaupunki|Kisa|2018-08-01|null");
        assertFact("Honors.csv", "Title,Description,Issued On\nVoitto,,Aug 2025\n", "HONOUR|Voitto|||2025-08-01|null");
    }

    @Test
    void aSkillIsTheSameHoweverItIsWritten() throws IOException {
        assertThat(keys(read("Skills.csv", "Name\nsql\n"))).isEqualTo(keys(read("Skills.csv", "Name\nSQL\n")));
    }

    @Test
    void ofARecommendationOnlyTheDayTheCompanyAndTheJobAreKept() throws IOException {
        Read read = read(
                "Recommendations_Received.csv",
                RECOMMENDATIONS
                        + "Secret,Name,Koneet,Päällikkö,\"Secret, words\",\"01/19/13, 12:10 AM\",VISIBLE\n"
                        + "Secret,Name2,Koneet,,Secret,\"01/19/13, 12:10 AM\",VISIBLE\n"
                        + "Secret,Name,Koneet,Päällikkö,Secret,\"01/20/13, 12:10 AM\",HIDDEN\n"
                        + "Secret,Name,Koneet,Päällikkö,Secret,\"01/20/13, 12:10 AM\",\n");
        assertThat(read.facts())
                .extracting(FactFormsTest::line)
                .containsExactly(
                        "RECOMMENDATION|Päällikkö|Koneet||2013-01-19|null",
                        "RECOMMENDATION|Recommendation|Koneet||2013-01-19|null");
        assertThat(read.facts()).allSatisfy(each -> assertThat(words(each)).doesNotContainIgnoringCase("secret"));
        assertThat(keys(read)).doesNotHaveDuplicates();
        assertThat(read.skipped())
                .containsExactly(
                        new At<>(4, "Hidden, refused or still waiting: it cannot be seen on LinkedIn"),
                        new At<>(5, "It is not told whether it can be seen on LinkedIn"));
    }

    @Test
    void ofAnEndorsementOnlyTheDayAndTheSkillAreKept() throws IOException {
        Read read = read(
                "Endorsement_Received_Info.csv",
                "Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement"
                        + " Status\n"
                        + "2026/07/28 13:20:49 UTC,SQL,Secret,®,www.linkedin.com/in/secret-®,ACCEPTED\n"
                        + "2026/07/28 13:20:49 UTC,SQL,Secret2,E,www.linkedin.com/in/secret2,ACCEPTED\n"
                        + "2026/07/28 13:20:46 UTC,Tableau,Secret,E,www.linkedin.com/in/secret,REJECTED\n");
        assertThat(read.facts())
                .extracting(FactFormsTest::line)
                .containsExactly("ENDORSEMENT|SQL|||2026-07-28|null", "ENDORSEMENT|SQL|||2026-07-28|null");
        assertThat(keys(read)).doesNotHaveDuplicates();
        assertThat(read.facts()).allSatisfy(each -> assertThat(words(each)).doesNotContainIgnoringCase("secret"));
        assertThat(read.skipped()).extracting(At::line).containsExactly(4);
    }

    @Test
    void aFileThatAnybodyMayHaveNeedsItsNameAndItsColumns() throws IOException {
        assertThat(host.importer("archive").fit(MemoryInput.single("Skills.csv", "Name\nSQL\n")))
                .isEqualTo(Fit.LIKELY);
        assertThat(host.importer("archive").fit(MemoryInput.single("projects.csv", "id;nimi\n1;a\n")))
                .isEqualTo(Fit.NONE);
        assertThat(host.importer("archive").fit(MemoryInput.single("Profile.csv", PROFILE)))
                .isEqualTo(Fit.SURE);
        assertThat(host.importer("archive").fit(MemoryInput.single("tuotteet.csv", "Name,Url,Title\n")))
                .isEqualTo(Fit.NONE);
    }

    private void assertFact(String name, String file, String wanted) throws IOException {
        Read read = read(name, file);
        assertThat(read.facts()).extracting(FactFormsTest::line).containsExactly(wanted);
        assertThat(read.notes()).isEmpty();
    }

    private static String line(At<ImportedFact> at) {
        ImportedFact fact = at.what();
        return fact.sort() + "|" + fact.title() + "|" + fact.place() + "|" + fact.text() + "|"
                + fact.first().orElse(null) + "|" + fact.last().orElse(null);
    }

    private static String words(At<ImportedFact> at) {
        return at.what().key() + line(at);
    }

    private static List<String> keys(Read read) {
        return read.facts().stream().map(each -> each.what().key()).toList();
    }

    private Read read(String name, String file) throws IOException {
        return whole(name, file).file(name);
    }

    private Recorder whole(String name, String file) throws IOException {
        Recorder recorder = Recorder.of(host.importer("archive"), MemoryInput.single(name, file));
        assertThat(host.missingTexts()).isEmpty();
        return recorder;
    }
}
