package somepolku.pluginhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.GuideInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.Quotient;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.term.MetricKind;

/** What a plugin says of its metrics and of how to get exports. */
class DescribingTest {
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
    void metricsTellTheirWeeksAndTheirBreaksByDay() throws Exception {
        MetricInfo metric = channel("""
                .metric(MetricDescription.builder("views", "Views", MetricKind.ROLLING).historyWeeks(13)
                    .breaksOn(java.time.LocalDate.of(2026, 4, 1), "Later\\nchange")
                    .breaksOn(java.time.LocalDate.of(2024, 4, 1), "Reposts count too").build())
                """, "").metrics().get(0);
        assertThat(metric.kind()).isEqualTo(MetricKind.ROLLING);
        assertThat(metric.historyWeeks()).hasValue(13);
        assertThat(metric.breaks())
                .containsExactly(
                        new TrendBreak(LocalDate.of(2024, 4, 1), "Reposts count too"),
                        new TrendBreak(LocalDate.of(2026, 4, 1), "Later change"));
    }

    @Test
    void absurdWeeksAndEndlessBreaksAreCutDown() throws Exception {
        String breaks =
                "MetricDescription.Builder many = MetricDescription.builder(\"many\", \"Many\", MetricKind.FLOW)"
                        + ".historyWeeks(Integer.MAX_VALUE);"
                        + "for (int i = 0; i < 10_000; i++) many.breaksOn(java.time.LocalDate.of(2024, 4, 1), \"x\".repeat(9_000));";
        List<MetricInfo> metrics = channel("""
                .metric(many.build())
                .metric(MetricDescription.builder("none", "None", MetricKind.FLOW).historyWeeks(-3).build())
                """, breaks, "").metrics();
        assertThat(metrics.get(0).historyWeeks()).hasValue(53);
        assertThat(metrics.get(0).breaks())
                .hasSize(50)
                .allSatisfy(change -> assertThat(change.why()).hasSize(300));
        assertThat(metrics.get(1).historyWeeks()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aBreakOnADayThatCannotBeRefusesThePlugin() throws Exception {
        assertThat(refusal("""
                .metric(MetricDescription.builder("views", "Views", MetricKind.FLOW)
                    .breaksOn(java.time.LocalDate.MIN, "Long ago").build())
                """, "")).contains("The date cannot be right");
    }

    @Test
    void aRatioTellsItsPartsAndIsRefusedWhereTheyAreNoFlowsOfTheChannel() throws Exception {
        String likes = ".metric(MetricDescription.builder(\"likes\", \"Likes\", MetricKind.FLOW).build())";
        String rate = ".metric(MetricDescription.builder(\"rate\", \"Rate\", MetricKind.RATIO).unit(\"of all\")"
                + ".ratio(\"likes\", \"views\").build())";
        String views = ".metric(MetricDescription.builder(\"views\", \"Views\", MetricKind.FLOW).build())";
        MetricInfo metric = channel(likes + rate + views, "").metrics().get(1);
        assertThat(metric.quotient()).contains(new Quotient("likes", "views"));
        assertThat(metric.unit()).isEqualTo("%");

        String level = views.replace("FLOW", "LEVEL");
        String ofADeed = views.replace(".build()", ".perActivity().build()");
        for (String wrong : List.of(
                likes + rate,
                likes + rate + level,
                likes + rate + ofADeed,
                likes + views + rate.replace("RATIO", "FLOW"),
                likes + views + rate.replace("\"views\"", "\"likes\""))) {
            assertThat(refusal(wrong, "")).contains("\"rate\"");
        }
    }

    @Test
    void guidesComeWithTheirSteps() throws Exception {
        GuideInfo guide = channel("", """
                context.guide(ExportGuide.builder("archive", "The larger archive").about("All you did.")
                    .step("Open the settings.").step("Ask.").link("https://example.org/settings").waitDays(2).build());
                """).guides().get(0);
        assertThat(guide.id()).isEqualTo("archive");
        assertThat(guide.title()).isEqualTo("The larger archive");
        assertThat(guide.about()).isEqualTo("All you did.");
        assertThat(guide.steps()).containsExactly("Open the settings.", "Ask.");
        assertThat(guide.link()).contains("https://example.org/settings");
        assertThat(guide.waitDays()).isEqualTo(2);
    }

    @Test
    void hostileGuidesAreCutDown() throws Exception {
        GuideInfo guide = channel("", """
                ExportGuide.Builder guide = ExportGuide.builder("archive", "T".repeat(9_000)).about("A".repeat(9_000))
                    .link("file:///etc/passwd").waitDays(Integer.MAX_VALUE).step(" \\n ");
                for (int i = 0; i < 10_000; i++) {
                    guide.step("\\u202eDo\\n" + "x".repeat(9_000));
                }
                context.guide(guide.build());
                """).guides().get(0);
        assertThat(guide.title()).hasSize(80);
        assertThat(guide.about()).hasSize(600);
        assertThat(guide.steps())
                .hasSize(20)
                .allSatisfy(step -> assertThat(step).startsWith("Do xxx").hasSize(300));
        assertThat(guide.link()).isEqualTo(Optional.empty());
        assertThat(guide.waitDays()).isEqualTo(60);
    }

    @Test
    void twoGuidesOfOneIdOrOneWithABadIdRefuseThePlugin() throws Exception {
        assertThat(refusal("", "for (int i = 0; i < 2; i++) context.guide(ExportGuide.builder(\"a\", \"A\").build());"))
                .contains("same id twice");
        assertThat(refusal("", "context.guide(ExportGuide.builder(\"../a\", \"A\").build());"))
                .contains("an id that is none");
        assertThat(refusal(
                        "",
                        "for (int i = 0; i < 500; i++) context.guide(ExportGuide.builder(\"a\" + i, \"A\").build());"))
                .contains("or too many");
    }

    private ChannelInfo channel(String metrics, String more) throws Exception {
        return channel(metrics, "", more);
    }

    private ChannelInfo channel(String metrics, String before, String more) throws Exception {
        PluginHost host = hosted.host(plugin(metrics, before, more));
        assertThat(host.plugins()).extracting(status -> status.why()).containsExactly("");
        return host.channels().get(0);
    }

    private String refusal(String metrics, String more) throws Exception {
        return hosted.host(plugin(metrics, "", more)).plugins().get(0).why();
    }

    private static TestPlugin plugin(String metrics, String before, String more) {
        return TestPlugin.good("reader")
                .register(before + "context.channel(ChannelDescription.builder(\"reader\", \"Reader\")" + metrics
                        + ".build());" + more);
    }
}
