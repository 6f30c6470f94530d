package somepolku.importing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.importing.DateOrder;
import somepolku.importing.Dropped;
import somepolku.importing.ImportFormat.Fit;
import somepolku.importing.Intake;
import somepolku.importing.table.TableRules.Covers;
import somepolku.importing.table.TableRules.DayOrder;
import somepolku.importing.table.TableRules.DeedColumns;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

class TableFormatTest {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);
    private static final ChannelId BLOG = new ChannelId("blog");
    private static final ChannelInfo CHANNEL = new ChannelInfo(
            BLOG,
            "Blog",
            ChannelInfo.Mark.CIRCLE,
            List.of(new ActivityKindInfo("article", "Article", Purpose.SHOW)),
            List.of(metric("reads", MetricKind.FLOW), metric("followers", MetricKind.LEVEL)),
            Optional.empty());

    @Test
    void everyRowGivesItsNumbers() throws Exception {
        Intake.FileIntake file = read(Sheet.of("Date;Reads;Followers\n24.11.2026;1 234;56\n25.11.2026;;57\n"));
        assertThat(file.rows()).isEqualTo(2);
        assertThat(file.skipped()).isEmpty();
        assertThat(file.items())
                .containsExactly(
                        figure(2, "followers", MetricKind.LEVEL, day(24), 56),
                        figure(2, "reads", MetricKind.FLOW, day(24), 1234),
                        figure(3, "followers", MetricKind.LEVEL, day(25), 57));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void whateverSeparatesTheCells(String separator) throws Exception {
        String text = "Date;Reads;Followers\r\n2026-11-24;7;8\r\n".replace(";", separator);
        assertThat(read(Sheet.of(text)).items()).hasSize(2);
    }

    @Test
    void whateverTheBytesAre() throws Exception {
        String text = "Päivä;Luettu;Seuraajat\n2026-11-24;7;8\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
            assertThat(read(Sheet.of("a.csv", text, charset)).items())
                    .as(charset.name())
                    .hasSize(2);
        }
        assertThat(read(Sheet.of("\ufeff" + text)).items()).hasSize(2);
        assertThat(read(Sheet.of("a.csv", "\ufeff" + text, StandardCharsets.UTF_16LE))
                        .items())
                .hasSize(2);
    }

    @Test
    void linesBeforeTheHeaderAndOtherColumnsDoNotMatter() throws Exception {
        String text = "Statistics of my blog\n\nFollowers,DATE ,Else,Reads\n8,2026-11-24,x,7\n";
        assertThat(read(Sheet.of(text)).items()).hasSize(2);
    }

    @Test
    void anotherTableIsLeftAlone() {
        assertThat(format(rules()).fit(Sheet.of("Date;Reads;Likes\n2026-11-24;7;8\n")))
                .isEqualTo(Fit.NONE);
        assertThat(format(rules()).fit(Sheet.of(""))).isEqualTo(Fit.NONE);
        assertThat(format(rules()).fit(Sheet.of("\"Date;Reads;Followers"))).isEqualTo(Fit.NONE);
        assertThat(format(rules()).fit(Sheet.of("a.png", new byte[] {1, 2, 0}, 3)))
                .isEqualTo(Fit.NONE);
        assertThat(format(rules()).fit(Sheet.of("Date;Reads;Followers\n"))).isEqualTo(Fit.SURE);
    }

    @Test
    void twoColumnsAloneAreNoSureSign() {
        TableRules two = new TableRulesOf(rules()).metrics("reads");
        assertThat(format(two).fit(Sheet.of("Date;Reads;Followers\n"))).isEqualTo(Fit.LIKELY);
    }

    @Test
    void whatIsNoDayOrNoNumberIsSaidWithItsLine() throws Exception {
        Intake.FileIntake file =
                read(Sheet.of("Date;Reads;Followers\nTotal;9;9\n2026-11-24;many;8\n31.2.2026;1;1\n;;\n"));
        assertThat(file.rows()).isEqualTo(3);
        assertThat(file.items()).hasSize(1);
        assertThat(file.skipped())
                .containsExactly(
                        new Intake.Remark(
                                2, "“Total” is no day such as 2026-11-24 or 24.11.2026, so the row was left out"),
                        new Intake.Remark(3, "“many” in the column “Reads” is no number, so it was left out"),
                        new Intake.Remark(
                                4, "“31.2.2026” is no day such as 2026-11-24 or 24.11.2026, so the row was left out"));
    }

    @Test
    void theFileShowsTheOrderOfItsDaysOrThePersonSaysIt() throws Exception {
        String shows = "Date,Reads,Followers\n11/4/2026,1,1\n11/24/2026,2,2\n";
        assertThat(read(Sheet.of(shows)).items().get(0)).isEqualTo(figure(2, "followers", MetricKind.LEVEL, day(4), 1));

        Dropped silent = Sheet.of("Date,Reads,Followers\n4/11/2026,1,1\n");
        Problem problem =
                catchThrowableOfType(ProblemException.class, () -> read(silent)).problem();
        assertThat(TEXTS.text(problem)).contains("numbers.csv").contains("4/11/2026");
        assertThat(problem.kind()).isEqualTo(Problem.Kind.REFUSED);
        assertThat(format(rules())
                        .read(silent, Optional.of(DateOrder.DAY_FIRST), () -> false)
                        .files()
                        .get(0)
                        .items()
                        .get(0))
                .isEqualTo(figure(2, "followers", MetricKind.LEVEL, day(4), 1));
    }

    @Test
    void anOrderThatIsWrittenDownHolds() throws Exception {
        TableRules american = new TableRulesOf(rules()).order(DayOrder.MONTH_FIRST);
        Dropped dropped = Sheet.of("Date,Reads,Followers\n11/4/2026,1,1\n24/11/2026,2,2\n");
        Intake.FileIntake file = format(american)
                .read(dropped, Optional.empty(), () -> false)
                .files()
                .get(0);
        assertThat(file.items()).hasSize(2);
        assertThat(file.skipped()).hasSize(1);
    }

    @Test
    void aRowMayCoverAWeekAMonthOrUntilADay() throws Exception {
        Dropped dropped = Sheet.of("Date,Reads,Followers\n2026-11-02,1,2\n");
        assertThat(items(new TableRulesOf(rules()).covers(Covers.WEEK), dropped))
                .containsExactly(
                        figure(2, "followers", MetricKind.LEVEL, day(8), 2),
                        figure(2, "reads", MetricKind.FLOW, new DaySpan(on(2), on(8)), 1));
        assertThat(items(
                        new TableRulesOf(rules()).covers(Covers.MONTH), Sheet.of("Date,Reads,Followers\n2026-11,1,\n")))
                .containsExactly(figure(2, "reads", MetricKind.FLOW, new DaySpan(on(1), on(30)), 1));
        TableRules until = new TableRulesOf(rules()).last("End");
        assertThat(items(until, Sheet.of("Date,Reads,Followers,End\n2026-11-02,1,,2026-11-05\n")))
                .containsExactly(figure(2, "reads", MetricKind.FLOW, new DaySpan(on(2), on(5)), 1));
        assertThat(items(until, Sheet.of("Date,Reads,Followers,End\n2026-11-02,1,,2026-11-01\n")))
                .isEmpty();
    }

    @Test
    void aRowMayBeADeedThatItsNumbersAreAbout() throws Exception {
        TableRules posts = new TableRulesOf(rules()).deed();
        String text =
                "Date,Reads,Followers,Title,Link\n2026-11-24T10:00:00Z,7,,\"A \u202epost\n\",https://e.example/1\n"
                        + "2026-11-25,8,,Other,javascript:1\n";
        List<Intake.Item> items = items(posts, Sheet.of(text));
        Intake.Deed first = (Intake.Deed) items.get(0);
        assertThat(first.key()).isEqualTo("https://e.example/1");
        assertThat(first.title()).isEqualTo("A post");
        assertThat(first.at()).contains(Instant.parse("2026-11-24T10:00:00Z"));
        assertThat(((Intake.Figure) items.get(1)).about().orElseThrow().key()).isEqualTo(first.key());
        Intake.Deed second = (Intake.Deed) items.get(2);
        assertThat(second.key()).isEqualTo("2026-11-25|Other");
        assertThat(second.link()).isEmpty();
        assertThat(second.day()).contains(on(25));
    }

    @Test
    void aQuoteThatNeverClosesEndsTheTableAndNotTheImport() throws Exception {
        Intake.FileIntake file =
                read(Sheet.of("Date,Reads,Followers\n2026-11-24,7,8\n\"2026-11-25,7,8\n2026-11-26,7,8"));
        assertThat(file.items()).hasSize(2);
        assertThat(file.skipped()).extracting(Intake.Remark::line).containsExactly(3);
    }

    @Test
    void aGigabyteIsRefusedUnread() throws Exception {
        byte[] start = "Date,Reads,Followers\n2026-11-24,7,8\n".getBytes(StandardCharsets.UTF_8);
        Intake.FileIntake file = read(Sheet.of("big.csv", start, 1L << 30));
        assertThat(file.refused())
                .contains("It has 1,024 MB, and tables are read up to 256 MB. Export a shorter period.");
        assertThat(file.items()).isEmpty();
    }

    @Test
    void aLongTableCanBeStopped() {
        String many = "Date,Reads,Followers\n" + "2026-11-24,7,8\n".repeat(1000);
        assertThat(catchThrowableOfType(
                                ProblemException.class,
                                () -> format(rules()).read(Sheet.of(many), Optional.empty(), () -> true))
                        .problem()
                        .key())
                .isEqualTo("importing.stopped");
    }

    private static Intake.FileIntake read(Dropped dropped) throws ProblemException {
        assertThat(format(rules()).fit(dropped)).isEqualTo(Fit.SURE);
        return format(rules())
                .read(dropped, Optional.empty(), () -> false)
                .files()
                .get(0);
    }

    private static List<Intake.Item> items(TableRules rules, Dropped dropped) throws ProblemException {
        return format(rules)
                .read(dropped, Optional.empty(), () -> false)
                .files()
                .get(0)
                .items();
    }

    private static TableFormat format(TableRules rules) {
        return new TableFormat(rules, TEXTS);
    }

    static TableRules rules() {
        SortedMap<String, Column> metrics = new TreeMap<>();
        metrics.put("reads", new Column(List.of("Reads", "Luettu"), true));
        metrics.put("followers", new Column(List.of("Followers", "Seuraajat"), true));
        return new TableRules(
                "blog-numbers",
                "Numbers",
                CHANNEL,
                Optional.empty(),
                ',',
                Optional.empty(),
                Covers.DAY,
                new Column(List.of("Date", "Päivä"), true),
                Optional.empty(),
                metrics,
                Optional.empty());
    }

    /** The rules with one thing changed. */
    private record TableRulesOf(TableRules old) {
        TableRules metrics(String only) {
            SortedMap<String, Column> one = new TreeMap<>(old.metrics());
            one.keySet().retainAll(List.of(only));
            return made(old.order(), old.covers(), old.last(), one, old.deed());
        }

        TableRules order(DayOrder order) {
            return made(Optional.of(order), old.covers(), old.last(), old.metrics(), old.deed());
        }

        TableRules covers(Covers covers) {
            return made(old.order(), covers, old.last(), old.metrics(), old.deed());
        }

        TableRules last(String column) {
            return made(
                    old.order(),
                    old.covers(),
                    Optional.of(new Column(List.of(column), true)),
                    old.metrics(),
                    old.deed());
        }

        TableRules deed() {
            DeedColumns deed = new DeedColumns(
                    "article",
                    Optional.empty(),
                    Optional.of(new Column(List.of("Title"), true)),
                    Optional.empty(),
                    Optional.of(new Column(List.of("Link"), false)));
            return made(old.order(), old.covers(), old.last(), old.metrics(), Optional.of(deed));
        }

        private TableRules made(
                Optional<DayOrder> order,
                Covers covers,
                Optional<Column> last,
                SortedMap<String, Column> metrics,
                Optional<DeedColumns> deed) {
            return new TableRules(
                    old.id(),
                    old.name(),
                    CHANNEL,
                    Optional.empty(),
                    ',',
                    order,
                    covers,
                    old.day(),
                    last,
                    metrics,
                    deed);
        }
    }

    private static MetricInfo metric(String id, MetricKind kind) {
        return new MetricInfo(new MetricKey(BLOG, id), id, kind, "", OptionalInt.empty());
    }

    private static Intake.Figure figure(int line, String metric, MetricKind kind, DaySpan span, double value) {
        return new Intake.Figure(line, metric, kind, span, value, Optional.empty());
    }

    private static LocalDate on(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static DaySpan day(int day) {
        return DaySpan.of(on(day));
    }
}
