package somepolku.linkedin.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.ImportedActivity;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.At;
import somepolku.testkit.Recorder.Read;

class ActivityFormsTest {
    private static final String SHARES = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
    private static final String LINK = "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7345821826846990338";
    /** What the number of {@link #LINK} says. */
    private static final String MADE = "2025-07-01T14:33:22.290Z";

    private static final String COMMENTS = "Date,Link,Message\n";
    private static final String REACTIONS = "Date,Type,Link\n";

    @Test
    void linkedInsLineBreaksWithinAPostAreRepaired() throws IOException {
        Read read = read(
                "Shares_77.csv",
                SHARES + "2026-09-28 08:15:02," + LINK + ",\"Päivä 12.\"\"\n\"\"\"\"\n\"\"1. Kysy \"\"suoraan\"\"\"\"\n"
                        + "\"\"2. Vastaa\",\"\",\"\",MEMBER_NETWORK\n");
        ImportedActivity post = only(read);
        assertThat(post.text()).isEqualTo("Päivä 12.\n\n1. Kysy \"suoraan\"\n2. Vastaa");
        assertThat(post.title()).isEqualTo("Päivä 12.");
        assertThat(post.key()).isEqualTo("share:7345821826846990338");
        assertThat(post.kind()).isEqualTo("post");
        assertThat(post.at()).contains(Instant.parse("2026-09-28T08:15:02Z"));
        assertThat(post.link()).contains(LINK);
    }

    @Test
    void theRepairAlsoTakesTheLineEndsOfASpreadsheet() throws IOException {
        Read read =
                read("Shares.csv", SHARES + "2026-09-28 08:15:02," + LINK + ",\"eka\"\"\r\n\"\"toka\",\"\",\"\",X\r\n");
        assertThat(only(read).text()).isEqualTo("eka\ntoka");
    }

    @Test
    void quotesThatAreMeantStay() throws IOException {
        Read read =
                read("Shares.csv", SHARES + "2026-09-14 23:51:59," + LINK + ",\"Loppu: \"\"tehty\"\"\",\"\",\"\",X\n");
        assertThat(only(read).text()).isEqualTo("Loppu: \"tehty\"");
    }

    @Test
    void aPostWithoutWordsShowsWhatItShared() throws IOException {
        Read read = read(
                "Shares.csv",
                "Date,ShareLink,ShareCommentary,SharedURL,MediaURL\n2026-08-30 03:14:00," + LINK
                        + ",\"\",https://example.org/a,\"\"\n2026-08-30 03:15:00,urn:li:ugcPost:7,\"\",\"\",\"\"\n");
        assertThat(read.activities().get(0).what().title()).isEqualTo("https://example.org/a");
        assertThat(read.activities().get(1).what().title()).isEqualTo("urn:li:ugcPost:7");
        assertThat(read.activities().get(1).what().key()).isEqualTo("share:7");
    }

    @Test
    void aPostWithoutADateTakesTheTimeInItsNumber() throws IOException {
        Read read = read("Shares.csv", SHARES + "," + LINK + ",Hei,,,\n2026-02-30 10:00:00,https://e.org,Moi,,,\n");
        assertThat(read.activities().get(0).what().at()).isPresent();
        ImportedActivity undated = read.activities().get(1).what();
        assertThat(undated.at()).isEmpty();
        assertThat(undated.day()).isEmpty();
        assertThat(read.notes()).extracting(At::line).containsExactly(2, 3);
    }

    @Test
    void theFormOf2018IsRead() throws IOException {
        String old =
                "\"Date\"\t\"Share Title\"\t\"Share Description\"\t\"Share Link\"\t\"Share Commentary\"\t\"Shared URL\"\n"
                        + "\"2017/06/08 08:15:44 UTC\"\t\"t\"\t\"d\"\t\"urn:li:share:7\"\t\"Äiti sanoi\"\t\"\"\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Read read = read("Shares.csv", ("\ufeff" + old).getBytes(charset));
            assertThat(only(read).text()).isEqualTo("Äiti sanoi");
            assertThat(only(read).at()).contains(Instant.parse("2017-06-08T08:15:44Z"));
        }
    }

    @Test
    void aMissingQuoteDoesNotSwallowPostsInSilence() throws IOException {
        String open = "2026-01-01 10:00:00," + LINK + ",\"auki,,,X\n2026-01-02 10:00:00," + LINK + ",b,,,X\n";
        assertThat(read("Shares.csv", SHARES + open).refused())
                .contains("A quotation mark opens in the row of line 2 and never closes, so the rows after it"
                        + " cannot be told apart. Add the missing mark in a text editor, or take the file from"
                        + " LinkedIn's archive once more.");
        Read closedByChance = read("Shares.csv", SHARES + open + "2026-01-03 10:00:00," + LINK + ",c \" d,,,X\n");
        assertThat(closedByChance.refused()).isEmpty();
        assertThat(closedByChance.activities()).isEmpty();
        assertThat(closedByChance.skipped())
                .anyMatch(row -> row.line() == 2 && row.what().contains("2 rows after it were caught in its text"));
    }

    @Test
    void commentsWriteQuotesWithABackslash() throws IOException {
        Read read = read(
                "Comments.csv",
                COMMENTS + "2026-01-02 03:04:05,https://e.org,\"Mistä löysit \\\"sen\\\"?\n\nKysyn vain\"\n"
                        + "2026-01-02 03:04:06,https://e.org,\"\\\"Lainaus\\\"\"\n"
                        + "2026-01-02 03:04:07,https://e.org,Kiitos!\n");
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.activities())
                .extracting(each -> each.what().text())
                .containsExactly("Mistä löysit \"sen\"?\n\nKysyn vain", "\"Lainaus\"", "Kiitos!");
        assertThat(read.activities()).extracting(At::line).containsExactly(2, 5, 6);
    }

    @Test
    void aCommentTellsWhenThePostUnderItWasMadeSoThatAReplyToAnOwnOneIsKnown() throws IOException {
        Read read = read(
                "Comments.csv",
                COMMENTS + "2025-07-01 03:04:05," + LINK + ",Kiitos!\n"
                        + "2025-07-01 03:04:06,urn:li:comment:(activity:7345821826846990338,7345821826846990999),Samoin\n"
                        + ",https://www.linkedin.com/posts/x_y-activity-7345821826846990338-AbCd,Päivätön\n"
                        + "2025-07-01 03:04:07,https://example.org,Muualla\n");
        assertThat(read.activities()).allMatch(each -> each.what().kind().equals("comment"));
        assertThat(read.activities())
                .extracting(each -> each.what().answers().map(Instant::toString).orElse("none"))
                .containsExactly(MADE, MADE, MADE, "none");
        assertThat(read.activities().get(0).what().kindIfOwn()).contains("reply");
        assertThat(read.activities().get(3).what().kindIfOwn()).isEmpty();
    }

    @Test
    void commentsUnderOnePostAreKeptApart() throws IOException {
        String sameMoment = "2026-01-02 03:04:05,https://e.org,Eka\n2026-01-02 03:04:05,https://e.org,Toka\n";
        Read read = read("Comments.csv", COMMENTS + sameMoment + "2026-01-03 03:04:05,https://e.org,Eka\n");
        assertThat(read.activities())
                .extracting(each -> each.what().key())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void aCommentWithoutADateIsKeptAndSaid() throws IOException {
        Read read = read("Comments.csv", COMMENTS + ",https://e.org,Milloin?\nNA,https://e.org,Hei\n");
        assertThat(read.activities()).hasSize(2).allSatisfy(each -> {
            assertThat(each.what().at()).isEmpty();
            assertThat(each.what().day()).isEmpty();
        });
        assertThat(read.notes())
                .containsExactly(
                        new At<>(2, "The date is missing: kept without a day"),
                        new At<>(3, "The date could not be read (NA): kept without a day"));
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void reactionsAreTimeTypeAndPost() throws IOException {
        Read read = read(
                "Reactions_77.csv",
                REACTIONS
                        + "2021-06-16 11:04:59,LIKE,https://e.org/1\n2021-06-16 11:04:59,PRAISE,https://e.org/1\n,,\n");
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.activities())
                .extracting(each -> each.what().key())
                .allMatch(key -> key.startsWith("reaction:2021-06-16T11:04:59Z:"))
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(read.activities().get(0).what().title()).isEqualTo("Like");
        assertThat(read.skipped()).containsExactly(new At<>(4, "The row is empty"));
    }

    @Test
    void aDayWithoutTimeStaysADay() throws IOException {
        assertThat(only(read("Reactions.csv", REACTIONS + "1999-01-01,LIKE,https://e.org\n"))
                        .day())
                .contains(LocalDate.of(1999, 1, 1));
    }

    @Test
    void fieldsBeyondTheHeaderAreMentioned() throws IOException {
        Read read =
                read("Reactions.csv", REACTIONS + "2021-06-16 11:04:59,LIKE,https://e.org,extra\n2021-06-16,LIKE\n");
        assertThat(read.activities()).hasSize(2);
        assertThat(read.notes()).extracting(At::line).containsExactly(2);
    }

    @Test
    void otherBytesThanUtf8AreReadAsWindows1252() throws IOException {
        byte[] bytes = (COMMENTS + "2026-01-02 03:04:05,https://e.org,Äiti €\u0081\n")
                .replace("€", "\u0080")
                .getBytes(StandardCharsets.ISO_8859_1);
        Read read = read("Comments.csv", bytes);
        assertThat(only(read).text()).isEqualTo("Äiti €\u0081");
        assertThat(read.notes())
                .anyMatch(note -> note.line() == 0 && note.what().contains("Windows-1252"));
    }

    private static ImportedActivity only(Read read) {
        assertThat(read.activities()).hasSize(1);
        return read.activities().get(0).what();
    }

    private static Read read(String name, String file) throws IOException {
        return read(name, file.getBytes(StandardCharsets.UTF_8));
    }

    private static Read read(String name, byte[] file) throws IOException {
        FakeHost host = FakeHost.register(new LinkedInChannel(), Locale.ENGLISH);
        Recorder recorder = Recorder.of(host.importer("archive"), MemoryInput.single(name, file));
        assertThat(host.missingTexts()).isEmpty();
        return recorder.file(name);
    }
}
