package somepolku.linkedin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportedActivity;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.Read;

/** The archive as LinkedIn wrote it in 2015, 2018 and 2021, and as spreadsheets and file managers leave it. */
class OldExportsTest {
    private static final String POST = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A";
    private static final String CONNECTIONS_2018 = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
            + "Ada,Esimerkki,,\"Koneet, Oy\",Insinööri,\"1/8/18, 6:14 PM\"\n"
            + "Bo,Esimerkki,bo@example.org,,,\"12/31/17, 12:05 AM\"\n";

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
    private final ExportImporter importer = host.importer("archive");

    @Test
    void theArchiveOf2018IsReadWhole() throws IOException {
        MemoryInput input = MemoryInput.archive("Complete_LinkedInDataExport_10-28-2018.zip")
                .with(
                        "Shares.csv",
                        utf16(List.of(
                                "Date\tShare Title\tShare Description\tShare Link\tShare Commentary\tShared URL\tMedia"
                                        + " URL\tType\tVisibility",
                                "2017/06/08 08:15:44 UTC\tOtsikko, pilkulla\tKuvaus\t" + POST
                                        + "6278529353262800896\tÄiti sanoi\\n: ”hei”\thttps://example.org/a\t\tLINK\tMEMBER_NETWORK",
                                "2016/02/29 23:59:59 UTC\t\t\t" + POST
                                        + "6109837361164775424\tKarkauspäivä\t\t\tTEXT\tMEMBER_NETWORK")))
                .with("Connections.csv", CONNECTIONS_2018)
                .with(
                        "Invitations.csv",
                        "From,To,Sent At,Message,Direction\nMinä,Ada,\"8/18/18, 12:16 AM\",,OUTGOING\n")
                .with("Logins.csv", utf16(List.of("Login Date\tIP Address", "2018/08/18 17:16:55 UTC\t203.0.113.9")))
                .with("Search Queries.csv", utf16(List.of("Time\tSearch Query", "2018/10/27 12:31:31 UTC\tsql")))
                .with("Account Status History.csv", utf16(List.of("Time\tEvent", "2018/10/27 12:31:31 UTC\tx")))
                .with("Ad Targeting.csv", utf16(List.of("Company Names\tCompany Names", "a\tb")))
                .with("Imported Contacts.csv", "First Name,Last Name,Emails\n")
                .with("Articles/2017-12-09 04:54:08.html", "<title>Vanha artikkeli</title>");
        assertThat(importer.fit(input)).isEqualTo(Fit.SURE);
        Recorder read = Recorder.of(importer, input);

        Read shares = read.file("Shares.csv");
        assertThat(shares.rows()).isEqualTo(2);
        ImportedActivity first = shares.activities().get(0).what();
        assertThat(first.at()).contains(Instant.parse("2017-06-08T08:15:44Z"));
        assertThat(first.text()).isEqualTo("Äiti sanoi\n: ”hei”\n\nhttps://example.org/a");
        assertThat(first.key()).isEqualTo("share:6278529353262800896");
        assertThat(shares.activities().get(1).what().at()).contains(Instant.parse("2016-02-29T23:59:59Z"));
        assertThat(shares.notes()).isEmpty();

        assertThat(read.file("Connections.csv").contacts())
                .extracting(each -> each.what().since().orElseThrow())
                .containsExactly(LocalDate.of(2018, 1, 8), LocalDate.of(2017, 12, 31));
        assertThat(read.file("Invitations.csv").activities()).hasSize(1);
        assertThat(read.file("Articles/2017-12-09 04:54:08.html")
                        .activities()
                        .get(0)
                        .what()
                        .at())
                .contains(Instant.parse("2017-12-09T04:54:08Z"));
        assertThat(read.leftClosed())
                .extracting(Recorder.Closed::path)
                .containsExactly(
                        "Logins.csv",
                        "Search Queries.csv",
                        "Account Status History.csv",
                        "Ad Targeting.csv",
                        "Imported Contacts.csv");
        assertThat(read.leftClosed()).allMatch(closed -> closed.why().equals("Private data: not opened"));
        assertThat(input.opened())
                .containsExactly(
                        "Articles/2017-12-09 04:54:08.html", "Connections.csv", "Invitations.csv", "Shares.csv");
    }

    @Test
    void theArchiveOf2021AndItsCopySavedByASpreadsheetAreTheSame() throws IOException {
        String preamble = "Notes:\n\"When exporting your connection data, you may notice …\"\n\n";
        String connections = "First Name,Last Name,Email Address,Company,Position,Connected On\n"
                + "Ada,Esimerkki,,Koneet,Insinööri,16 Jun 2021\n";
        String shares = "Date,ShareLink,ShareCommentary,SharedURL,MediaURL,Visibility\n2021-06-16 11:04:59," + POST
                + "6810879441612525568,\"Eka\"\"\n\"\"toka \"\"lainaus\"\" tässä\",https://example.org/b,\"\",MEMBER_NETWORK\n";
        String reactions = "Date,Type,Link\n2021-06-16 11:04:59,INTEREST," + POST + "6810879441612525568\n";
        String follows = "Organization,Followed On\nKoneet,Wed Jun 16 06:56:05 UTC 2021\n";
        Recorder original = Recorder.of(
                importer,
                MemoryInput.archive("Complete_LinkedInDataExport_06-17-2021.zip")
                        .with("Connections.csv", preamble + connections)
                        .with("Shares.csv", shares)
                        .with("Reactions.csv", reactions)
                        .with("Company Follows.csv", follows));
        String commas = ",,,,,\n";
        Recorder saved = Recorder.of(
                importer,
                MemoryInput.archive("vanhat")
                        .with(
                                "Connections.csv",
                                excel(preamble.replace("\n\n", "\n" + commas).replace("Notes:\n", "Notes:" + commas)
                                        + connections
                                        + commas
                                        + commas))
                        .with("Shares.csv", excel(shares))
                        .with("Reactions.csv", excel(reactions + ",,\n"))
                        .with("Company Follows.csv", excel(follows)));
        assertThat(original.files()).hasSize(4).allSatisfy(file -> {
            assertThat(file.rows()).isEqualTo(1);
            assertThat(file.skipped()).isEmpty();
        });
        assertThat(keys(saved)).isEqualTo(keys(original)).hasSize(4);
        assertThat(original.file("Shares.csv").activities().get(0).what().text())
                .isEqualTo(saved.file("Shares.csv").activities().get(0).what().text())
                .isEqualTo("Eka\ntoka \"lainaus\" tässä\n\nhttps://example.org/b");
        assertThat(saved.file("Connections.csv").rows()).isEqualTo(3);
        assertThat(saved.file("Connections.csv").skipped()).hasSize(2); // empty rows are counted and said
    }

    @Test
    void theLikesOf2015AreTheReactionsOfLaterYears() throws IOException {
        Recorder old = Recorder.of(
                importer,
                MemoryInput.archive("LinkedInDataExport_07-28-2015")
                        .with("Likes.csv", "Date,Link\n2015-07-01 10:00:00,https://e.org/1\n,\n"));
        Recorder late = Recorder.of(
                importer,
                MemoryInput.single("Reactions.csv", "Date,Type,Link\n2015-07-01 10:00:00,LIKE,https://e.org/1\n"));
        Read likes = old.file("Likes.csv");
        assertThat(likes.activities().get(0).what().kind()).isEqualTo("reaction");
        assertThat(likes.activities().get(0).what().title()).isEqualTo("Like");
        assertThat(likes.skipped()).hasSize(1);
        assertThat(keys(old)).isEqualTo(keys(late)).hasSize(1);
        assertThat(host.missingTexts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic_LinkedInDataExport_10-05-2026.zip",
                "Complete_LinkedInDataExport_10-05-2026.zip",
                "Complete_LinkedInDataExport_10-05-2026 (1).zip",
                "Complete_LinkedInDataExport_10-05-2026_1158443584.zip",
                "Initial_LinkedInDataExport_05-02-2017.zip",
                "LinkedInDataExport_07-28-2015",
            })
    void anExportIsKnownByItsNameWhateverYearItIsOf(String name) throws IOException {
        // The names inside are enough for a guess; with the outer one there is no doubt.
        assertThat(importer.fit(MemoryInput.archive(name).with("Connections.csv", CONNECTIONS_2018)))
                .isEqualTo(Fit.SURE);
        assertThat(importer.fit(MemoryInput.archive(name).with("lomakuva.jpg", "x")))
                .isEqualTo(Fit.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Complete_LinkedInDataExport_10-05-2026/", "omat/2026/Complete/"})
    void theSameArchiveReZippedUnderAFolderIsTheSame(String folder) throws IOException {
        MemoryInput input = MemoryInput.archive("paketti.zip")
                .with(folder + "Connections.csv", CONNECTIONS_2018)
                .with(folder + "Shares_1158443584.csv", "Date,ShareLink,ShareCommentary\n2026-06-06 03:16:20,x,y\n")
                .with(folder + "Jobs/Job Applicant Saved Answers.csv", "Question,Answer\n")
                .with(folder + "Articles/Articles/oma-äänì-1a.html", "<title>Oma ääni</title>");
        assertThat(importer.fit(input)).isEqualTo(Fit.SURE);
        Recorder read = Recorder.of(importer, input);
        assertThat(read.files()).extracting(Read::rows).containsExactly(2, 1, 1);
        assertThat(read.leftClosed()).hasSize(1);
        assertThat(keys(read))
                .isEqualTo(keys(Recorder.of(
                        importer,
                        MemoryInput.archive("x.zip")
                                .with("Connections.csv", CONNECTIONS_2018)
                                .with("Shares.csv", "Date,ShareLink,ShareCommentary\n2026-06-06 03:16:20,x,y\n")
                                .with("Articles/Articles/oma-äänì-1a.html", "<title>Oma ääni</title>"))));
    }

    /** Tabs between the fields, each in quotation marks, as all activity files of 2018. */
    private static byte[] utf16(List<String> lines) {
        StringBuilder file = new StringBuilder("\ufeff");
        for (String line : lines) {
            file.append('"')
                    .append(line.replace("\\n", "\n").replace("\t", "\"\t\""))
                    .append("\"\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_16LE);
    }

    private static String excel(String file) {
        return "\ufeff" + file.replace("\n", "\r\n");
    }

    private static List<String> keys(Recorder read) {
        return read.files().stream()
                .flatMap(file -> java.util.stream.Stream.concat(
                        file.activities().stream().map(each -> each.what().key()),
                        file.contacts().stream().map(each -> each.what().key())))
                .toList();
    }
}
