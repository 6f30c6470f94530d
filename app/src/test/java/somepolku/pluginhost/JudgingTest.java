package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.advice.EntryRef;
import somepolku.domain.advice.Judgement;
import somepolku.domain.advice.Judgement.Advice;
import somepolku.domain.advice.Judgement.Lacking;
import somepolku.domain.advice.Judgement.Verdict;
import somepolku.domain.advice.Strength;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.FactSort;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.AdviceRule;
import somepolku.work.port.Channels.PluginStatus;

/** Rules of a plugin, judged on a journal. */
class JudgingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ChannelId READER = new ChannelId("reader");

    @TempDir
    Path folder;

    private Hosted hosted;

    @BeforeEach
    void begin() {
        hosted = hosted(folder);
    }

    Hosted hosted(Path plugins) {
        return new Hosted(plugins);
    }

    @AfterEach
    void close() {
        hosted.close();
    }

    @Test
    void aRuleTellsItsEvidenceAndJudgesWithATrail() throws Exception {
        AdviceRule rule = rule("""
                java.util.List<ActivityView> posts = journal.activities(journal.last(30))
                    .filter(deed -> deed.channel().equals("reader")).toList();
                return AdviceResult.of(Verdict.TRY, posts.size() + " deeds until " + journal.today())
                    .explanation("All of them.").suggestion("One more?").standsOn(posts.stream()).build();
                """, "");
        assertThat(rule.info().key()).isEqualTo("reader/steady");
        assertThat(rule.info().name()).isEqualTo("Steady");
        assertThat(rule.info().evidence().strength()).isEqualTo(Strength.OBSERVATION);
        assertThat(rule.info().evidence().sources().get(0).year()).isEqualTo(2016);
        Activity deed = deed(TODAY.minusDays(3), "post");
        MemoryStore journal = MemoryStore.of(deed, deed(TODAY.minusDays(40), "post"));
        assertThat(rule.judge(journal, TODAY))
                .isEqualTo(new Advice(
                        Verdict.TRY,
                        "1 deeds until 2026-11-23",
                        "All of them.",
                        "One more?",
                        List.of(EntryRef.to(deed))));
    }

    @Test
    void whatARuleNeedsIsLookedForBeforeItIsAsked() throws Exception {
        AdviceRule rule = rule("throw new IllegalStateException();", """
                Need.activities("note", 2).within(7), Need.readings("views", 1), Need.contacts(1),
                Need.applications(1), Need.fact(FactSort.HEADLINE)
                """);
        Judgement judged = rule.judge(
                MemoryStore.of(
                        deed(TODAY, "note"), deed(TODAY, "note").withheld(true), deed(TODAY.minusDays(7), "note")),
                TODAY);
        assertThat(((Lacking) judged).lacks())
                .extracting(lack -> lack.need().what() + " " + lack.need().name() + " " + lack.found())
                .containsExactly("ACTIVITIES Note 1", "READINGS Views 0", "CONTACTS  0", "APPLICATIONS  0", "FACTS  0");
    }

    @Test
    void aRuleThatHasWhatItNeedsIsAsked() throws Exception {
        AdviceRule rule = rule(says("\"asked\""), "Need.activities(2), Need.fact(FactSort.HEADLINE), Need.contacts(1)");
        MemoryStore journal = MemoryStore.of(
                deed(TODAY, "note"), deed(TODAY, "post"), fact(FactSort.HEADLINE, "Analyst"), contact("Aino"));
        assertThat(summary(rule.judge(journal, TODAY))).isEqualTo("asked");
    }

    @Test
    void namesOfOthersNotesAndWhatIsKeptToOneselfAreNotInWhatARuleSees() throws Exception {
        AdviceRule rule = rule("""
                StringBuilder all = new StringBuilder();
                Days days = journal.last(100);
                journal.contacts(days).forEach(one -> all.append(one.company()).append(one.position()).append(one.id()));
                journal.activities(days).forEach(one -> all.append(one.title()));
                journal.facts().forEach(one -> all.append(one.title()));
                """ + says("all.toString()"), "");
        String seen = summary(rule.judge(
                MemoryStore.of(
                        contact("Aino"),
                        deed(TODAY, "note"),
                        fact(FactSort.OTHER, "Later"),
                        of(TODAY, "note", "Kirje itselle", Optional.empty()).withheld(true),
                        new DayNote(id(), TODAY, "Salaista")),
                TODAY));
        assertThat(seen)
                .contains("Acme")
                .contains("A deed")
                .contains("Later")
                .doesNotContain("Aino", "Salaista", "Kirje");
    }

    @Test
    void aReadingIsJoinedToItsDeed() throws Exception {
        AdviceRule rule = rule("""
                java.util.List<ActivityView> deeds = journal.activities(journal.last(9)).toList();
                String joined = journal.readings(journal.last(9))
                    .map(reading -> reading.metric() + deeds.stream().filter(reading::isAbout).map(ActivityView::title).toList())
                    .toList().toString();
                """ + says("joined"), "");
        Instant made = Instant.parse("2026-11-20T10:00:00Z");
        Activity typed = deed(TODAY, "post");
        Activity imported = imported("k1", made);
        MemoryStore journal = MemoryStore.of(
                typed,
                imported,
                reading("a", Optional.of(About.deed(typed.id()))),
                reading("b", Optional.of(new About("k1", Optional.empty()))),
                reading("c", Optional.of(new About("other", Optional.of(made.plusSeconds(4))))),
                reading("d", Optional.of(new About("other", Optional.of(made.plusSeconds(60))))),
                reading("e", Optional.empty()));
        assertThat(summary(rule.judge(journal, TODAY))).isEqualTo("[a[A deed], b[Imported], c[Imported], d[], e[]]");
    }

    @Test
    void aRuleThatFailedIsNotAskedAgain() throws Exception {
        AdviceRule rule = rule("if (asked++ > 0) " + says("\"twice\"") + " throw new StackOverflowError();", "");
        Problem problem = failure(rule, MemoryStore.of());
        assertThat(problem.key()).isEqualTo("pluginhost.failed");
        assertThat(problem.arguments()).contains("reader");
        assertThat(failure(rule, MemoryStore.of())).isEqualTo(problem);
    }

    @Test
    void whatARuleAnswersIsChecked() throws Exception {
        assertThat(failure(rule("return null;", ""), MemoryStore.of()).key()).isEqualTo("pluginhost.bad.result");
        assertThat(failure(rule(says("\" \\n\""), ""), MemoryStore.of()).key()).isEqualTo("pluginhost.bad.result");
        String invented = """
                return AdviceResult.of(Verdict.FINE, "x").standsOn(new EntryView() {
                    public EntryId id() { return new EntryId("NOTE|2026-99-99|1"); }
                    public String channel() { return ""; }
                }).build();
                """;
        assertThat(failure(rule(invented, ""), MemoryStore.of()).key()).isEqualTo("pluginhost.bad.trail");
        Advice long_ = (Advice) rule(
                        "return AdviceResult.of(Verdict.OPEN, \"\\u202ea\\n\" + \"s\".repeat(9_000))"
                                + ".explanation(\"e\".repeat(9_000)).suggestion(\"g\".repeat(9_000)).build();",
                        "")
                .judge(MemoryStore.of(), TODAY);
        assertThat(long_.summary()).startsWith("a sss").hasSize(200);
        assertThat(long_.explanation()).hasSize(1_000);
        assertThat(long_.suggestion()).hasSize(300);
    }

    @Test
    void aJournalThatIsAwayIsNotTheRulesFault() throws Exception {
        String body = "try { journal.activities(journal.last(9)).count(); } catch (RuntimeException swallowed) { } ";
        PluginHost host = hosted.host(plugin(body + says("\"half\""), "", EVIDENCE, "steady"));
        AdviceRule rule = host.offers().rules().get(0);
        MemoryStore journal = MemoryStore.of(deed(TODAY, "note"));
        journal.away(true);
        assertThat(failure(rule, journal).key()).isEqualTo("journal.away.read");
        assertThat(host.plugins().get(0).why()).isEmpty();
        journal.away(false);
        assertThat(summary(rule.judge(journal, TODAY))).isEqualTo("half");
    }

    @Test
    void aRuleThatTripsOverAJournalThatIsAwayIsNotToBlame() throws Exception {
        String body = says("String.valueOf(journal.activities(journal.last(9)).count())");
        PluginHost host = hosted.host(plugin(body, "", EVIDENCE, "steady"));
        MemoryStore journal = MemoryStore.of(deed(TODAY, "note"));
        journal.away(true);
        assertThat(failure(host.offers().rules().get(0), journal).key()).isEqualTo("journal.away.read");
        assertThat(host.plugins().get(0).why()).isEmpty();
    }

    @Test
    void theJournalIsClosedAfterTheJudging() throws Exception {
        AdviceRule rule = rule("""
                if (kept == null) { kept = journal; """ + says("\"first\"") + """
                }
                String late = "open";
                try { kept.activities(kept.last(2)).count(); } catch (IllegalStateException over) { late = "closed"; }
                """ + says("late"), "");
        MemoryStore journal = MemoryStore.of(deed(TODAY, "note"));
        rule.judge(journal, TODAY);
        assertThat(summary(rule.judge(journal, TODAY))).isEqualTo("closed");
    }

    @Test
    void yearsAreReadMonthByMonth() throws Exception {
        AdviceRule rule = rule(
                "Days all = new Days(java.time.LocalDate.MIN, java.time.LocalDate.MAX);"
                        + says("journal.activities(all).map(deed -> deed.day().toString()).toList().toString()"),
                "");
        MemoryStore journal = MemoryStore.of(
                deed(LocalDate.of(2017, 2, 28), "note"),
                deed(LocalDate.of(2026, 11, 30), "note"),
                deed(LocalDate.of(2017, 3, 1), "note"));
        assertThat(summary(rule.judge(journal, TODAY))).isEqualTo("[2017-02-28, 2017-03-01, 2026-11-30]");
    }

    @Test
    void adviceWithoutEvidenceRefusesThePlugin() throws Exception {
        assertThat(refusal("Evidence.of(Strength.VENDOR, \"Found.\").build()", "", "steady"))
                .contains("does not say what its advice stands on");
        assertThat(refusal("Evidence.of(Strength.VENDOR, \"\").source(\"A\", \"b\", 2020).build()", "", "steady"))
                .contains("does not say what its advice stands on");
        assertThat(refusal("Evidence.of(Strength.VENDOR, \"F\").source(\"A\", \"b\", 20200).build()", "", "steady"))
                .contains("does not say what its advice stands on");
        assertThat(refusal(EVIDENCE, "Need.readings(\"likes\", 1)", "steady")).contains("a metric that");
        assertThat(refusal(EVIDENCE, "", "Steady!")).contains("an id that is none");
    }

    @Test
    void anEndlessRuleIsLeftBehindAndNamed() throws Exception {
        AdviceRule rule = hosted.host(plugin("while (true) { }", "", EVIDENCE, "steady"), Duration.ofMillis(400))
                .offers()
                .rules()
                .get(0);
        assertThat(failure(rule, MemoryStore.of()).key()).isIn("pluginhost.slow", "pluginhost.apart.slow");
        assertThat(failure(rule, MemoryStore.of()).arguments()).contains("reader");
    }

    private static final String EVIDENCE =
            "Evidence.of(Strength.OBSERVATION, \"Found.\").source(\"Utz\", \"New Media & Society 18\", 2016).build()";

    private AdviceRule rule(String judge, String needs) throws Exception {
        PluginHost host = hosted.host(plugin(judge, needs, EVIDENCE, "steady"));
        assertThat(host.plugins()).extracting(PluginStatus::state).containsExactly(PluginStatus.State.ON);
        return host.offers().rules().get(0);
    }

    private String refusal(String evidence, String needs, String id) throws Exception {
        return hosted.host(plugin(says("\"x\""), needs, evidence, id))
                .plugins()
                .get(0)
                .why();
    }

    private static TestPlugin plugin(String judge, String needs, String evidence, String id) {
        TestPlugin plugin = TestPlugin.good("reader").members("""
                static final class Steady implements AdviceRule {
                    int asked; JournalView kept;
                    public String id() { return "%s"; }
                    public String name() { return "Steady"; }
                    public Evidence evidence() { return %s; }
                    public java.util.List<Need> needs() { return java.util.List.of(%s); }
                    public AdviceResult judge(JournalView journal) { %s }
                }
                """.formatted(id, evidence, needs, judge));
        return plugin.alsoRegister("context.rule(new Steady());");
    }

    private static String says(String text) {
        return "return AdviceResult.of(Verdict.FINE, " + text + ").build();";
    }

    private static Problem failure(AdviceRule rule, MemoryStore journal) {
        return catchThrowableOfType(ProblemException.class, () -> rule.judge(journal, TODAY))
                .problem();
    }

    private static String summary(Judgement judged) {
        return ((Advice) judged).summary();
    }

    private static <E extends Entry> Id<E> id() {
        return new Id<>(UUID.randomUUID());
    }

    private static Activity deed(LocalDate day, String kind) {
        return of(day, kind, "A deed", Optional.empty());
    }

    private static Activity imported(String key, Instant made) {
        return of(
                TODAY.minusDays(3), "post", "Imported", Optional.of(new Origin("reader", key, "d", Optional.of(made))));
    }

    private static Activity of(LocalDate day, String kind, String title, Optional<Origin> origin) {
        return new Activity(
                id(),
                Optional.of(day),
                Optional.empty(),
                READER,
                kind,
                title,
                "",
                OptionalInt.empty(),
                Optional.empty(),
                new ArrayList<>(),
                Optional.empty(),
                origin);
    }

    private static Reading reading(String metric, Optional<About> about) {
        MetricKey key = new MetricKey(READER, metric);
        UUID id = new UUID(metric.charAt(0), 0);
        return new Reading(new Id<>(id), key, MetricKind.FLOW, DaySpan.of(TODAY), 7, "", about, Optional.empty());
    }

    private static Contact contact(String name) {
        return new Contact(id(), READER, Optional.of(TODAY), "Acme", "Tester", Optional.of(name), Optional.empty());
    }

    private static Fact fact(FactSort sort, String title) {
        return new Fact(id(), READER, sort, title, "", "", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
