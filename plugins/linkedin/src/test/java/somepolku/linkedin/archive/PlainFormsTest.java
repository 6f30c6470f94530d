package somepolku.linkedin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.Fit;
import somepolku.api.importing.ImportedActivity;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Read;

class PlainFormsTest {
    private static final String INVITATIONS = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n";
    private static final String FOLLOWS = "Date,Status,FullName\n";
    private static final String LEARNING =
            "Content Title,Content Description,Content Type,Content Last Watched Date (if viewed),"
                    + "Content Completed At (if completed),Content Saved,Notes taken on videos (if taken),\n";
    private static final String MEDIA = "Date/Time,Media Description,Media Link\n";

    private final FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);

    @Test
    void repostsAndVotesCarryTheirTimeAndLink() throws IOException {
        ImportedActivity repost =
                only(read("InstantReposts_77.csv", "Date,Link\n2026-09-01 10:00:00,https://e.org/1\n"));
        assertThat(repost.kind()).isEqualTo("repost");
        assertThat(repost.at()).contains(Instant.parse("2026-09-01T10:00:00Z"));
        assertThat(repost.link()).contains("https://e.org/1");
        ImportedActivity vote = only(
                read("Votes_77.csv", "Date,Link,OptionText\n2026-08-03 10:00:00,https://e.org/2,\"Yes, always\"\n"));
        assertThat(vote.kind()).isEqualTo("vote");
        assertThat(vote.title()).isEqualTo("Yes, always");
    }

    @Test
    void aFileOfDatesAndLinksIsNoRepostsUnlessItIsNamedSo() throws IOException {
        assertThat(host.importer("archive")
                        .fit(MemoryInput.single("blog.csv", "Date,Link\n2026-09-01,https://e.org\n")))
                .isEqualTo(Fit.NONE);
        assertThat(host.importer("archive")
                        .fit(MemoryInput.single("InstantReposts_77.csv", "Date,Link\n2026-09-01,https://e.org\n")))
                .isEqualTo(Fit.LIKELY);
    }

    @Test
    void companiesAreFollowedAtTheTimeOfJavasLongForm() throws IOException {
        Read read = read(
                "Company Follows.csv",
                "Organization,Followed On\n\"Initech, Inc.\",Wed Jun 16 06:56:05 UTC 2021\nGlobex,28 Nov 2024\n,\n");
        ImportedActivity first = read.activities().get(0).what();
        assertThat(first.kind()).isEqualTo("follow-company");
        assertThat(first.title()).isEqualTo("Initech, Inc.");
        assertThat(first.at()).contains(Instant.parse("2021-06-16T06:56:05Z"));
        assertThat(read.activities().get(1).what().day()).contains(LocalDate.of(2024, 11, 28));
        assertThat(read.rows())
                .isEqualTo(read.activities().size() + read.skipped().size());
    }

    @Test
    void peopleFollowedAtTheSameMomentAreCountedAndNotNamed() throws IOException {
        String rows = FOLLOWS + "2026-07-09 04:34:36,Active,Ada Secretname\n2026-07-09 04:34:36,Active,Bo Secretname\n"
                + "2024-02-25 18:59:28,Unfollow,\"\"\"Dr\"\" Secretname, Ph.D.\"\n";
        Read read = read("Member_Follows_77.csv", rows);
        assertThat(read.activities())
                .extracting(each -> each.what().key())
                .containsExactly("follow:2026-07-09T04:34:36Z:1", "follow:2026-07-09T04:34:36Z:2");
        assertThat(read.skipped()).containsExactly(new At<>(4, "No longer followed"));
        assertNobodyIsNamed(read);
        assertThat(keys(read("Member_Follows_77.csv", rows))).isEqualTo(keys(read));
    }

    @Test
    void theCountOfEqualMomentsBeginsAnewInEachFileOfOneImporter() throws IOException {
        MemoryInput twice = MemoryInput.archive("x.zip")
                .with("a/Member_Follows_77.csv", FOLLOWS + "2026-07-09 04:34:36,Active,Ada\n")
                .with("b/Member_Follows_77.csv", FOLLOWS + "2026-07-09 04:34:36,Active,Ada\n");
        Recorder read = Recorder.of(host.importer("archive"), twice);
        assertThat(keys(read.files().get(0)))
                .isEqualTo(keys(read.files().get(1)))
                .hasSize(1);
    }

    @Test
    void onlyInvitationsSentAreDeedsAndTheyNameNobody() throws IOException {
        Read read = read(
                "Invitations.csv",
                INVITATIONS
                        + "Me,Ada Secretname,\"10/24/24, 5:05 PM\",\"Secretname, join\nme\",OUTGOING,https://l/in/me,https://l/in/secretname\n"
                        + "Me,Bo Secretname,\"10/24/24, 5:05\u202fPM\",,outgoing,https://l/in/me,https://l/in/secretname2\n"
                        + "Cy Secretname,Me,\"9/5/26, 1:12 AM\",Hi,INCOMING,https://l/in/secretname3,https://l/in/me\n"
                        + "Cy Secretname,Me,\"9/5/26, 1:12 AM\",Hi,,,\n"
                        + "Me,Di Secretname,soon,,OUTGOING,,\n");
        assertThat(read.activities())
                .extracting(each -> each.what().key())
                .containsExactly(
                        "invitation:2024-10-24T17:05:00Z:1", "invitation:2024-10-24T17:05:00Z:2", "invitation::1");
        assertThat(read.activities()).allSatisfy(each -> {
            assertThat(each.what().kind()).isEqualTo("invitation");
            assertThat(each.what().text()).isEmpty();
            assertThat(each.what().link()).isEmpty();
        });
        assertThat(read.skipped())
                .containsExactly(
                        new At<>(5, "An invitation from somebody else, not a deed of yours"),
                        new At<>(6, "It is not told whether you sent or received the invitation"));
        assertThat(read.notes()).extracting(At::line).containsExactly(7);
        assertThat(read.rows()).isEqualTo(5);
        assertNobodyIsNamed(read);
    }

    @Test
    void invitationsOf2018HaveNoAddresses() throws IOException {
        Read read =
                read("Invitations.csv", "From,To,Sent At,Message,Direction\nMe,Ada,\"8/18/18, 12:16 AM\",,OUTGOING\n");
        assertThat(only(read).at()).contains(Instant.parse("2018-08-18T00:16:00Z"));
    }

    @Test
    void aCourseStandsOnTheDayOfItsCompletionElseOfTheLastLook() throws IOException {
        Read read = read(
                "Learning.csv",
                LEARNING
                        + "SQL Basics,\"<p>About, x</p>\",Course,2026-06-15 20:29 UTC,2026-06-20 21:00 UTC,false,N/A,\n"
                        + "Git,d,VIDEO,2026-06-15 20:29 UTC,N/A,false,my secret note,\nRust,d,LEARNING_PATH,N/A,,true,N/A,\n"
                        + "CONTENT METADATA NO LONGER EXISTS - urn:li:lyndaCourse:1,x,Course,2024-01-22 08:55 UTC,N/A,false,N/A,\n");
        List<At<ImportedActivity>> courses = read.activities();
        assertThat(courses)
                .extracting(each -> each.what().title())
                .containsExactly("SQL Basics", "Git", "Course - urn:li:lyndaCourse:1");
        assertThat(courses.get(0).what().at()).contains(Instant.parse("2026-06-20T21:00:00Z"));
        assertThat(courses.get(1).what().at()).contains(Instant.parse("2026-06-15T20:29:00Z"));
        assertThat(courses.get(1).what().text()).isEmpty();
        assertThat(read.skipped()).containsExactly(new At<>(4, "Put aside but not watched: not a deed yet"));
        assertThat(read.notes()).isEmpty(); // the comma at the end of the header is no field too many
    }

    @Test
    void aCourseCompletedLaterIsTheSameCourse() throws IOException {
        Read begun = read("Learning.csv", LEARNING + "Git,d,VIDEO,2026-06-15 20:29 UTC,N/A,false,N/A,\n");
        Read done = read("Learning.csv", LEARNING + "Git,d,VIDEO,2026-06-15 20:29 UTC,2026-07-01 10:00 UTC,false,,\n");
        assertThat(keys(done)).isEqualTo(keys(begun)).hasSize(1);
        assertThat(only(done).at()).isNotEqualTo(only(begun).at());
    }

    @Test
    void uploadsTellTheirTimeInASentence() throws IOException {
        Read read = read(
                "Rich_Media.csv",
                MEDIA
                        + "\"You uploaded a feed document on October 24, 2024 at 4:26 PM (GMT)\",Slides,https://m.e.org/1\n"
                        + "\"You uploaded an article cover photo on May 1, 2024 at 12:05 AM (GMT)\", -,https://m.e.org/2\n"
                        + "\"You uploaded an article cover photo on May 1, 2024 at 12:05 AM (GMT)\", -,https://m.e.org/3\n"
                        + "You did something once,,https://m.e.org/4\n");
        assertThat(read.activities())
                .extracting(each -> each.what().title())
                .containsExactly("Slides", "Article cover photo", "Article cover photo", "Media");
        assertThat(read.activities().get(0).what().at()).contains(Instant.parse("2024-10-24T16:26:00Z"));
        assertThat(read.activities().get(1).what().at()).contains(Instant.parse("2024-05-01T00:05:00Z"));
        assertThat(keys(read)).doesNotHaveDuplicates();
        assertThat(read.notes()).extracting(At::line).containsExactly(5);
    }

    private static void assertNobodyIsNamed(Read read) {
        assertThat(read.activities()).isNotEmpty().allSatisfy(each -> {
            ImportedActivity deed = each.what();
            assertThat(deed.key() + deed.title() + deed.text() + deed.link()).doesNotContainIgnoringCase("secretname");
        });
        assertThat(read.notes()).noneMatch(note -> note.what().contains("Secretname"));
        assertThat(read.skipped()).noneMatch(left -> left.what().contains("Secretname"));
    }

    private static List<String> keys(Read read) {
        return read.activities().stream().map(each -> each.what().key()).toList();
    }

    private static ImportedActivity only(Read read) {
        assertThat(read.activities()).hasSize(1);
        return read.activities().get(0).what();
    }

    private Read read(String name, String file) throws IOException {
        Recorder recorder = Recorder.of(host.importer("archive"), MemoryInput.single(name, file));
        assertThat(host.missingTexts()).isEmpty();
        return recorder.file(name);
    }
}
