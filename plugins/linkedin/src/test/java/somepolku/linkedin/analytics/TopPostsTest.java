package somepolku.linkedin.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.ImportedReading;
import somepolku.linkedin.LinkedInChannel;
import somepolku.testkit.FakeHost;
import somepolku.testkit.MemoryInput;
import somepolku.testkit.Recorder;
import somepolku.testkit.Recorder.Read;

/** The two rankings of posts, and how the same post is the same in both and in other exports. */
class TopPostsTest {
    private static final String UPDATE = "https://www.linkedin.com/feed/update/urn:li:";
    /** One post: LinkedIn numbers its activity a second after its share. */
    private static final long SHARE = 7510250707171260297L;

    private static final long ACTIVITY = SHARE + (900L << 22);
    private static final long OTHER = 7499665701551172333L;

    private final ExportImporter importer =
            FakeHost.register(new LinkedInChannel(), Locale.ENGLISH).importer("analytics");

    private static Xlsx book(Object[]... rows) {
        Xlsx book = new Xlsx()
                .sheet("DISCOVERY")
                .row("Overall Performance", "9/1/2026 - 10/1/2026")
                .row("Impressions", "3")
                .row("Members reached", "2")
                .sheet("ENGAGEMENT")
                .row("Date", "Impressions", "Engagements")
                .row("9/13/2026", "3", "0")
                .sheet("TOP POSTS")
                .row("Maximum of 50 posts available to include in this list")
                .row()
                .row(
                        "Post URL",
                        "Post Publish Date",
                        "Engagements",
                        null,
                        "Post URL",
                        "Post Publish Date",
                        "Impressions");
        Stream.of(rows).forEach(book::row);
        return book;
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    @Test
    void aPostInOneListOnlyHasAnUnknownCountInTheOtherAndNotZero() throws IOException {
        List<ImportedReading> read = readings(book(
                row(
                        UPDATE + "share:" + SHARE,
                        "9/28/2026",
                        "54",
                        null,
                        UPDATE + "share:" + OTHER,
                        "8/30/2026",
                        "1,284"),
                row("", "", "", "", "", "", "")));
        assertThat(read)
                .extracting(each ->
                        each.metric() + " " + each.value() + " " + each.about().orElse(""))
                .containsExactly("post-engagements 54.0 share:" + SHARE, "post-impressions 1284.0 share:" + OTHER);
    }

    @Test
    void theSamePostInBothListsIsOnePostWhateverTheRow() throws IOException {
        List<ImportedReading> read = readings(book(
                row(UPDATE + "share:" + OTHER, "8/30/2026", "60", null, UPDATE + "share:" + SHARE, "9/28/2026", "9"),
                row(UPDATE + "share:" + SHARE, "9/28/2026", "54", null, UPDATE + "share:" + OTHER, "8/30/2026", "8")));
        assertThat(read)
                .filteredOn(each -> each.about().orElse("").equals("share:" + SHARE))
                .extracting(ImportedReading::value)
                .containsExactlyInAnyOrder(54.0, 9.0);
        assertThat(read.stream().map(ImportedReading::about).distinct()).hasSize(2);
    }

    @Test
    void aPostIsMadeAtTheSameTimeHoweverItsLinkIsWritten() throws IOException {
        List<ImportedReading> read = readings(book(
                row(
                        "https://www.linkedin.com/posts/mia-some_jobsearch-share-" + SHARE + "-AbCd",
                        "9/28/2026",
                        "54",
                        null,
                        UPDATE + "activity:" + ACTIVITY,
                        "9/28/2026",
                        "1,437"),
                row(
                        "https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A" + SHARE,
                        "9/28/2026",
                        "53",
                        null,
                        "https://www.linkedin.com/posts/mia-some_jobsearch-activity-" + ACTIVITY + "-AbCd/",
                        "9/28/2026",
                        "1,436")));
        assertThat(read).hasSize(4);
        List<Instant> made = read.stream()
                .map(each -> each.aboutMade().orElseThrow())
                .sorted()
                .toList();
        // the host joins what was made within five seconds
        assertThat(Duration.between(made.get(0), made.get(3))).isLessThan(Duration.ofSeconds(5));
        assertThat(read)
                .extracting(each -> each.about().orElse(""))
                .containsOnly("share:" + SHARE, "activity:" + ACTIVITY);
    }

    @Test
    void whatIsNoLinkInAColumnOfLinksIsABlankCell() throws IOException {
        List<ImportedReading> read = readings(book(
                row("481", "", "", "481", UPDATE + "share:" + SHARE, "9/28/2026", "1,437", "481"),
                row(481, null, null, 481, null, null, null, null)));
        assertThat(read).extracting(ImportedReading::metric).containsExactly("post-impressions");
    }

    @Test
    void aPostFromBeforeThePeriodIsCountedWithinThePeriodOnly() throws IOException {
        List<ImportedReading> read = readings(book(
                row(UPDATE + "share:" + SHARE, "9/28/2026", "54", null, UPDATE + "share:" + OTHER, "8/30/2026", "8")));
        assertThat(read)
                .extracting(each -> each.first() + ".." + each.last())
                .containsExactly("2026-09-28..2026-10-01", "2026-09-01..2026-10-01");
    }

    private List<ImportedReading> readings(Xlsx book) throws IOException {
        Read read = Recorder.of(importer, MemoryInput.single("x.xlsx", book.bytes()))
                .file("x.xlsx");
        assertThat(read.refused()).isEmpty();
        assertThat(read.skipped()).isEmpty();
        return read.readings().stream()
                .map(Recorder.At::what)
                .filter(each -> each.about().isPresent())
                .toList();
    }
}
