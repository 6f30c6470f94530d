package somepolku.linkedin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.Fit;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.Closed;

class ArchiveImporterTest {
    private static final String SHARES = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
    private static final String COMMENTS = "Date,Link,Message\n";

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
    private final ExportImporter importer = host.importer("archive");

    @Test
    void privateFilesAreNeverOpened() throws IOException {
        MemoryInput input = MemoryInput.archive("Complete_LinkedInDataExport_11-21-2026.zip")
                .with("Comments_77.csv", COMMENTS + "2026-01-02 03:04:05,https://example.org,Hei\n")
                .with("messages.csv", "FROM,TO,CONTENT\n")
                .with("Logins.csv", "Login Date,IP Address\n")
                .with("Whatsapp Phone Numbers.csv", "Number\n")
                .with("Jobs/Job Applicant Saved Answers.csv", "Question,Answer\n")
                .with("LearningCoachMessages.csv", "No conversations found\n")
                .with("Inferences_about_you.csv", "Category,Type of inference\n")
                .with("Jobs/Job Seeker Preferences.csv", "Locations\n")
                .with("Events.csv", "Event Name,Event Time\n")
                .with("Articles/Articles/oma-äänì-1a.html", "<title>")
                .with("Palkkatoive.csv", "euroa\n");
        Recorder read = Recorder.of(importer, input);

        assertThat(input.opened()).containsExactly("Articles/Articles/oma-äänì-1a.html", "Comments_77.csv");
        String closed = "Private data: not opened";
        assertThat(read.leftClosed())
                .containsExactly(
                        new Closed("messages.csv", closed),
                        new Closed("Logins.csv", closed),
                        new Closed("Whatsapp Phone Numbers.csv", closed),
                        new Closed("Jobs/Job Applicant Saved Answers.csv", closed),
                        new Closed("LearningCoachMessages.csv", closed),
                        new Closed("Inferences_about_you.csv", closed),
                        new Closed("Jobs/Job Seeker Preferences.csv", closed),
                        new Closed("Events.csv", "Not used yet: not opened"),
                        new Closed("Palkkatoive.csv", "No file of LinkedIn's archive: not opened"));
        assertThat(host.missingTexts()).isEmpty();
    }

    @Test
    void exactlyTheFilesOfTheListAreOpened() throws IOException {
        List<String> used = List.of(
                "Certifications.csv",
                "Comments_1158443584.csv",
                "Company Follows.csv",
                "Connections.csv",
                "Education.csv",
                "Endorsement_Given_Info.csv",
                "Endorsement_Received_Info.csv",
                "Honors.csv",
                "InstantReposts_1158443584.csv",
                "Invitations.csv",
                "Jobs/Job Applications.csv",
                "Jobs/Job Applications_1.csv",
                "Jobs/Saved Jobs.csv",
                "Languages.csv",
                "Learning.csv",
                "Likes.csv",
                "Member_Follows_1158443584.csv",
                "Positions.csv",
                "Profile Summary.csv",
                "Profile.csv",
                "Projects.csv",
                "Publications.csv",
                "Reactions_1158443584.csv",
                "Recommendations_Given.csv",
                "Recommendations_Received.csv",
                "Rich_Media.csv",
                "Shares_1158443584.csv",
                "Skills.csv",
                "Volunteering.csv",
                "Votes_1158443584.csv");
        List<String> closed = List.of(
                "Ad_Targeting.csv",
                "Ads Clicked.csv",
                "Causes You Care About.csv",
                "Contacts.csv",
                "Email Addresses.csv",
                "Events.csv",
                "Hashtag_Follows.csv",
                "Inferences_about_you.csv",
                "Job Applicant Saved Screening Question Responses.csv",
                "Jobs/Job Applicant Saved Answers.csv",
                "Jobs/Job Seeker Preferences.csv",
                "LAN Ads Engagement.csv",
                "LearningCoachMessages.csv",
                "Logins.csv",
                "Patents.csv",
                "PhoneNumbers.csv",
                "Private_identity_asset.csv",
                "Receipts_v2.csv",
                "Registration.csv",
                "SavedJobAlerts.csv",
                "Saved_Items_1158443584.csv",
                "SearchQueries.csv",
                "Security Challenges.csv",
                "Services Marketplace/Providers.csv",
                "Verifications/Verifications.csv",
                "Whatsapp Phone Numbers.csv",
                "guide_messages.csv",
                "learning_coach_messages.csv",
                "learning_role_play_messages.csv",
                "messages.csv",
                "saved_articles.csv");
        MemoryInput input = MemoryInput.archive("Complete_LinkedInDataExport_10-05-2026.zip");
        used.forEach(path -> input.with(path, "x\n"));
        closed.forEach(path -> input.with(path, "x\n"));
        Recorder read = Recorder.of(importer, input);
        assertThat(input.opened()).containsExactlyElementsOf(used);
        assertThat(read.leftClosed()).extracting(Closed::path).containsExactlyElementsOf(closed);
        // Each says whether it is private or has no use yet; none is unknown.
        assertThat(read.leftClosed())
                .allMatch(file -> file.why().equals("Private data: not opened")
                        || file.why().equals("Not used yet: not opened"));
        assertThat(host.missingTexts()).isEmpty();
    }

    @Test
    void theFitIsToldByNamesAndByTheHeaderOfASingleFile() throws IOException {
        assertThat(importer.fit(MemoryInput.archive("my folder")
                        .with("x/Profile.csv", "First Name\n")
                        .with("x/Shares_1.csv", SHARES)))
                .isEqualTo(Fit.SURE);
        assertThat(importer.fit(MemoryInput.archive("Basic_LinkedInDataExport_10-05-2026")
                        .with("Connections.csv", "")))
                .isEqualTo(Fit.SURE);
        assertThat(importer.fit(MemoryInput.archive("my folder").with("Reactions.csv", "Date,Type,Link\n")))
                .isEqualTo(Fit.LIKELY);
        assertThat(importer.fit(
                        MemoryInput.archive("my folder").with("skills.csv", "").with("projects.csv", "")))
                .isEqualTo(Fit.LIKELY);
        assertThat(importer.fit(MemoryInput.archive("my folder").with("projects.csv", "")))
                .isEqualTo(Fit.NONE);
        assertThat(importer.fit(MemoryInput.archive("Basic_LinkedInDataExport_10-05-2026.zip")
                        .with("Skills.csv", "")))
                .isEqualTo(Fit.SURE);
        assertThat(importer.fit(MemoryInput.archive("my folder").with("shopping.csv", "Date,Type,Link\n")))
                .isEqualTo(Fit.NONE);
        assertThat(importer.fit(MemoryInput.single("Shares_1.csv", SHARES))).isEqualTo(Fit.SURE);
        assertThat(importer.fit(MemoryInput.single("julkaisut.csv", SHARES))).isEqualTo(Fit.LIKELY);
        assertThat(importer.fit(MemoryInput.single("Connections (1).csv", "Etunimi,Sukunimi\n")))
                .isEqualTo(Fit.LIKELY);
        assertThat(importer.fit(MemoryInput.single("readings.csv", "date,channel,metric,value\n")))
                .isEqualTo(Fit.NONE);
        assertThat(importer.fit(MemoryInput.single("activities.csv", "time,channel,kind,title,text,link\n")))
                .isEqualTo(Fit.NONE);
    }

    @Test
    void aSingleFileUnderAnotherNameIsKnownByItsHeader() throws IOException {
        Recorder read = Recorder.of(
                importer,
                MemoryInput.single("tykkäykset.csv", "Date,Type,Link\n2026-01-02 03:04:05,LIKE,https://e.org\n"));
        assertThat(read.files().get(0).content()).isEqualTo("Reactions");
        assertThat(read.files().get(0).activities()).hasSize(1);
    }

    @Test
    void aFileWithoutItsHeaderIsRefusedAndTheOthersGoOn() throws IOException {
        Recorder read = Recorder.of(
                importer,
                MemoryInput.archive("x.zip")
                        .with("Connections.csv", "Etunimi,Sukunimi,Yhdistetty\nAda,Esimerkki,25 Oct 2024\n")
                        .with("Shares.csv", "")
                        .with("Reactions.csv", "Date,Type,Link\n2026-01-02 03:04:05,LIKE,https://e.org\n"));
        assertThat(read.file("Connections.csv").refused())
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("Etunimi, Sukunimi, Yhdistetty")
                        .contains("First Name, Last Name, URL, Email Address, Company, Position, Connected On"));
        assertThat(read.file("Shares.csv").refused())
                .hasValueSatisfying(why -> assertThat(why).contains("empty"));
        assertThat(read.file("Reactions.csv").activities()).hasSize(1);
    }

    @Test
    void noRowsIsSaidAloud() throws IOException {
        Recorder read = Recorder.of(importer, MemoryInput.single("Shares.csv", SHARES));
        assertThat(read.file("Shares.csv").rows()).isZero();
        assertThat(read.file("Shares.csv").notes())
                .extracting(Recorder.At::what)
                .containsExactly("The file has a header but no rows: nothing was read from it.");
    }

    @Test
    void theSmallerArchiveSaysThatThereIsALargerOne() throws IOException {
        String connections = "First Name,Last Name,URL,Connected On\nAda,E,https://l.com/in/ada,25 Oct 2024\n";
        Recorder smaller = Recorder.of(
                importer,
                MemoryInput.archive("x.zip")
                        .with("Connections.csv", connections)
                        .with("Skills.csv", ""));
        assertThat(smaller.advice())
                .singleElement()
                .asString()
                .contains("no posts, comments or reactions", "Get a copy of your data", "larger archive");
        Recorder larger = Recorder.of(
                importer,
                MemoryInput.archive("x.zip")
                        .with("Connections.csv", connections)
                        .with("Shares.csv", SHARES));
        assertThat(larger.advice()).isEmpty();
    }

    @Test
    void theImportStopsSoonAfterItIsCancelled() throws IOException {
        String rows = "2026-01-02 03:04:05,https://example.org,Hei\n".repeat(1000);
        Recorder recorder = new Recorder().cancelAfter(2);
        importer.read(
                MemoryInput.archive("x.zip")
                        .with("Comments.csv", COMMENTS + rows)
                        .with("Shares.csv", SHARES),
                recorder);
        assertThat(recorder.files().get(0).rows()).isLessThan(200);
        assertThat(recorder.files()).hasSize(2);
        assertThat(recorder.files().get(1).rows()).isZero();
    }

    @Test
    void theSameFileSavedByASpreadsheetGivesTheSameKeys() throws IOException {
        String plain = COMMENTS + "2026-01-02 03:04:05,https://example.org,\"eka\ntoka \\\"lainaus\\\"\"\n";
        String saved = "\ufeff" + plain.replace("\n", "\r\n");
        assertThat(keys(MemoryInput.single("Comments.csv", saved)))
                .isEqualTo(keys(MemoryInput.single("Comments.csv", plain)))
                .hasSize(1);
    }

    @Test
    void aBrokenFileIsRefusedWithItsReason() throws IOException {
        String tooLong = "Date,Type,Link\n2026-01-02 03:04:05,\"" + "x".repeat(17_000_000);
        Recorder read = Recorder.of(importer, MemoryInput.single("Reactions.csv", tooLong));
        assertThat(read.file("Reactions.csv").refused()).isPresent();
    }

    private List<String> keys(MemoryInput input) throws IOException {
        return Recorder.of(importer, input).files().stream()
                .flatMap(file -> file.activities().stream())
                .map(each -> each.what().key())
                .toList();
    }
}
