package somepolku.importing.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static somepolku.importing.compare.Paper.drop;
import static somepolku.importing.compare.Paper.file;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Origin;
import somepolku.domain.term.Purpose;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake;

/** Comments under the person's own posts. */
class RepliesTest {
    private static final Instant POST = Instant.parse("2026-10-05T10:00:00.250Z");

    private final Paper journal = new Paper();

    @Test
    void aCommentUnderAnOwnPostIsAReplyWhicheverFileComesFirst() throws Exception {
        journal.bring(drop(
                file("Comments.csv", comment("c1", POST.plusSeconds(4)), comment("c2", POST.plusSeconds(6))),
                file("Shares.csv", post("p1", POST))));
        assertThat(kind("c1")).isEqualTo("reply");
        assertThat(purpose("c1")).contains(Purpose.BE_KNOWN);
        assertThat(kind("c2")).isEqualTo("comment");
        assertThat(purpose("c2")).contains(Purpose.SHOW);

        Paper other = new Paper();
        other.bring(
                drop("shares.zip", List.of(), file("Shares.csv", post("p1", POST))),
                drop("comments.zip", List.of(), file("Comments.csv", comment("c1", POST.minusSeconds(5)))));
        assertThat(kinds(other)).containsExactlyInAnyOrder("post", "reply");
    }

    @Test
    void commentsAloneFindThePostsOfTheJournal() throws Exception {
        journal.bring(post("p1", POST));
        journal.bring(comment("c1", POST));
        assertThat(kind("c1")).isEqualTo("reply");
    }

    @Test
    void postsThatWereImportedBeforeInstantsWereKeptAreFoundByTheirTime() throws Exception {
        journal.write(old("post", LocalDate.of(2026, 10, 5), LocalTime.of(13, 0, 0)));
        journal.bring(comment("c1", POST));
        assertThat(kind("c1")).isEqualTo("reply");
    }

    @Test
    void inTheHourThatIsThereTwiceEitherMayBeMeant() throws Exception {
        journal.write(old("post", LocalDate.of(2026, 10, 25), LocalTime.of(3, 30, 0)));
        journal.bring(
                comment("c1", Instant.parse("2026-10-25T00:30:00Z")),
                comment("c2", Instant.parse("2026-10-25T01:30:00Z")),
                comment("c3", Instant.parse("2026-10-25T02:30:00Z")));
        assertThat(kind("c1")).isEqualTo("reply");
        assertThat(kind("c2")).isEqualTo("reply");
        assertThat(kind("c3")).isEqualTo("comment");
    }

    @Test
    void commentsThatCameBeforeThePostsBecomeRepliesWhenTheyComeAgain() throws Exception {
        Intake.Deed comment = comment("c1", POST);
        journal.bring(comment);
        journal.bring(post("p1", POST));
        assertThat(kind("c1")).isEqualTo("comment");

        ImportPreview again = journal.bring(comment);
        assertThat(again.changed()).isEqualTo(1);
        assertThat(kind("c1")).isEqualTo("reply");
        assertThat(purpose("c1")).contains(Purpose.BE_KNOWN);
        assertThat(journal.bring(comment).same()).isEqualTo(1);
    }

    @Test
    void anOlderExportMayTellItTooAndAPurposeOfOnesOwnStays() throws Exception {
        Intake.Deed early = comment("c1", POST);
        journal.bring(early, comment("c9", POST.plusSeconds(99), POST.plus(Duration.ofDays(40))));
        journal.bring(post("p1", POST));
        Activity mine = deed("c1");
        journal.write(with(mine, mine.text(), Purpose.LEARN));
        assertThat(journal.bring(early).changed()).isEqualTo(1);
        assertThat(kind("c1")).isEqualTo("reply");
        assertThat(purpose("c1")).contains(Purpose.LEARN);
    }

    @Test
    void aReplyStaysOneAlsoWhereItsPostIsGone() throws Exception {
        Intake.Deed comment = comment("c1", POST);
        journal.bring(post("p1", POST), comment);
        journal.entries.remove(deed("p1").id().value());
        assertThat(journal.bring(comment).same()).isEqualTo(1);

        Intake.Deed reworded = comment("c1", "Other words", POST, POST.plusSeconds(3600));
        assertThat(journal.bring(reworded).changed()).isEqualTo(1);
        assertThat(kind("c1")).isEqualTo("reply");
        assertThat(deed("c1").text()).isEqualTo("Other words");
    }

    @Test
    void theKindThatThePersonChoseStays() throws Exception {
        Intake.Deed comment = comment("c1", POST);
        journal.bring(comment);
        Activity mine = deed("c1");
        journal.write(new Activity(
                mine.id(),
                mine.day(),
                mine.time(),
                mine.channel(),
                "reply",
                mine.title(),
                mine.text(),
                mine.minutes(),
                mine.purpose(),
                mine.tags(),
                mine.link(),
                mine.origin()));
        assertThat(journal.bring(comment).same()).isEqualTo(1);
        assertThat(kind("c1")).isEqualTo("reply");
    }

    @Test
    void whatThePersonRewroteIsNotTurned() throws Exception {
        Intake.Deed comment = comment("c1", POST);
        journal.bring(comment);
        journal.bring(post("p1", POST));
        journal.write(with(deed("c1"), "My words", Purpose.SHOW));
        assertThat(journal.bring(comment).files().get(0).remarks())
                .extracting(Intake.Remark::why)
                .containsExactly(Paper.TEXTS.text("importing.skipped.edited"));
        assertThat(kind("c1")).isEqualTo("comment");
    }

    @Test
    void neitherItselfNorAnotherCommentIsAnOwnPost() throws Exception {
        // made when what it answers was made; the other without anything that it answers
        Intake.Deed itself = comment("c1", POST, POST);
        Intake.Deed unlinked = new Intake.Deed(
                3, "c2", "comment", Purpose.SHOW, Optional.of(POST), Optional.empty(), "", "No link", Optional.empty());
        journal.bring(itself, unlinked);
        assertThat(kinds(journal)).containsExactly("comment", "comment");
        assertThat(journal.bring(itself, unlinked).same()).isEqualTo(2);
        assertThat(kinds(journal)).containsExactly("comment", "comment");
    }

    @Test
    void anotherChannelsPostsAreNone() throws Exception {
        Intake.FileIntake posts = file("posts.csv", post("p1", POST));
        journal.bring(new Proposals.Read(
                drop(posts).dropped(),
                new Intake("blog", new somepolku.domain.term.ChannelId("blog"), List.of(posts))));
        journal.bring(comment("c1", POST));
        assertThat(kind("c1")).isEqualTo("comment");
    }

    @Test
    void manyCommentsUnderManyPostsAreTakenInOneGo() throws Exception {
        int many = 20_000;
        Intake.Item[] posts = IntStream.range(0, many)
                .mapToObj(i -> post("p" + i, POST.plusSeconds(20L * i)))
                .toArray(Intake.Item[]::new);
        Intake.Item[] comments = IntStream.range(0, many)
                .mapToObj(i -> comment("c" + i, POST.plusSeconds(10L * i + 1)))
                .toArray(Intake.Item[]::new);
        journal.bring(drop(file("Comments.csv", comments), file("Shares.csv", posts)));
        assertThat(kinds(journal).stream().filter("reply"::equals)).hasSize(many / 2);
    }

    private static List<String> kinds(Paper paper) {
        return paper.all(Activity.class).stream().map(Activity::kindId).toList();
    }

    private Activity deed(String key) {
        return journal.all(Activity.class).stream()
                .filter(deed -> deed.origin().orElseThrow().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String kind(String key) {
        return deed(key).kindId();
    }

    private Optional<Purpose> purpose(String key) {
        return deed(key).purpose();
    }

    private static Activity with(Activity deed, String text, Purpose purpose) {
        return new Activity(
                deed.id(),
                deed.day(),
                deed.time(),
                deed.channel(),
                deed.kindId(),
                deed.title(),
                text,
                deed.minutes(),
                Optional.of(purpose),
                deed.tags(),
                deed.link(),
                deed.origin());
    }

    private static Activity old(String kind, LocalDate day, LocalTime time) {
        return new Activity(
                new Id<>(UUID.randomUUID()),
                Optional.of(day),
                Optional.of(time),
                Paper.LINKEDIN,
                kind,
                "Hello",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(new Origin("linkedin", "old", "a.b")));
    }

    static Intake.Deed post(String key, Instant at) {
        return new Intake.Deed(
                2, key, "post", Purpose.SHOW, Optional.of(at), Optional.empty(), "Hello", "", Optional.empty());
    }

    /** A comment made an hour after what it answers. */
    static Intake.Deed comment(String key, Instant answers) {
        return comment(key, answers, answers.plusSeconds(3600));
    }

    private static Intake.Deed comment(String key, Instant answers, Instant at) {
        return comment(key, "Thanks", answers, at);
    }

    private static Intake.Deed comment(String key, String text, Instant answers, Instant at) {
        return new Intake.Deed(
                2,
                key,
                "comment",
                Purpose.SHOW,
                Optional.of(at),
                Optional.empty(),
                "",
                text,
                Optional.empty(),
                Optional.of(new Intake.Answer(answers, "reply", Purpose.BE_KNOWN)));
    }
}
