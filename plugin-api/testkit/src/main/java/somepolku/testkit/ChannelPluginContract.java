package somepolku.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import somepolku.api.ChannelPlugin;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.MetricDescription;
import somepolku.api.channel.MetricKind;
import somepolku.api.importing.ExportGuide;
import somepolku.api.importing.ExportImporter;
import somepolku.api.importing.Fit;
import somepolku.testkit.check.Forms;
import somepolku.testkit.check.Portraits;
import somepolku.testkit.check.Visible;
import somepolku.testkit.jar.PluginFiles;

/**
 * What the host insists on. Extend it in a class whose name ends in {@code ContractTest}; it then runs on the compiled
 * classes ({@code test}) and once more on the finished jar ({@code verify}).
 */
public abstract class ChannelPluginContract {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern RANGE =
            Pattern.compile(">=\\s*(\\d+)\\.(\\d+)\\.\\d+\\s*&\\s*<\\s*(\\d+)\\.(\\d+)\\.\\d+");
    /** No measurement, for the host waits for less: whoever is not done by then never is. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"));

    /** A new plugin, made by its public constructor without parameters. */
    protected abstract ChannelPlugin plugin();

    /** Exports for the importers: each importer must know one of them. Invented ones, without anybody's data. */
    protected List<MemoryInput> exports() throws IOException {
        return List.of();
    }

    /** Journals for the rules: each rule must find what it needs in one of them. */
    protected List<FakeJournal> journals() {
        ChannelDescription channel = host(Locale.ENGLISH).channel();
        return List.of(SampleJournal.empty(), SampleJournal.busy(channel));
    }

    @Test
    void theServiceFileNamesThePlugin() throws IOException {
        assertThat(PluginFiles.of(plugin().getClass())
                        .text("META-INF/services/somepolku.api.ChannelPlugin")
                        .orElse("")
                        .strip())
                .isEqualTo(plugin().getClass().getName());
    }

    @Test
    void theChannelIsDescribedInFinnishAndEnglish() {
        for (Locale language : LANGUAGES) {
            FakeHost host = FakeHost.register(plugin(), language);
            ChannelDescription channel = host.channel();
            assertThat(channel.id()).matches(ID).hasSizeLessThanOrEqualTo(32);
            assertName(channel.name());
            channel.kinds().forEach(kind -> {
                assertThat(kind.id()).matches(ID).hasSizeLessThanOrEqualTo(32);
                assertName(kind.name());
            });
            channel.metrics().forEach(metric -> {
                assertThat(metric.id()).matches(ID).hasSizeLessThanOrEqualTo(40);
                assertName(metric.name());
                assertThat(metric.unit()).as("unit of " + metric.id()).isNotBlank();
            });
            assertThat(host.missingTexts()).as("texts missing in " + language).isEmpty();
        }
    }

    @Test
    void noIdOccursTwice() {
        FakeHost host = FakeHost.register(plugin(), Locale.ENGLISH);
        assertThat(host.channel().kinds()).extracting(ActivityKind::id).doesNotHaveDuplicates();
        assertThat(host.channel().metrics()).extracting(MetricDescription::id).doesNotHaveDuplicates();
        assertThat(host.importers()).extracting(ExportImporter::id).doesNotHaveDuplicates();
    }

    @Test
    void contactsCountTowardsALevelOfTheChannel() {
        ChannelDescription channel = FakeHost.register(plugin(), Locale.ENGLISH).channel();
        channel.contactsMetric()
                .ifPresent(id -> assertThat(channel.metrics())
                        .anyMatch(metric -> metric.id().equals(id) && metric.kind() == MetricKind.LEVEL));
    }

    @Test
    void importersAreNamedAndLeaveStrangeFilesAlone() throws IOException {
        FakeHost host = FakeHost.register(plugin(), Locale.ENGLISH);
        for (ExportImporter importer : host.importers()) {
            assertThat(importer.id()).matches(ID).hasSizeLessThanOrEqualTo(32);
            assertThat(importer.name()).isNotBlank();
            assertThat(importer.fit(MemoryInput.single("shopping.csv", "item;price\nmilk;2\n")))
                    .isEqualTo(Fit.NONE);
            assertThat(importer.fit(MemoryInput.single("empty", ""))).isEqualTo(Fit.NONE);
            assertThat(importer.fit(MemoryInput.archive("nothing.zip"))).isEqualTo(Fit.NONE);
        }
    }

    @Test
    void guidesLeadStepByStep() {
        for (Locale language : LANGUAGES) {
            FakeHost host = FakeHost.register(plugin(), language);
            assertThat(host.guides()).extracting(ExportGuide::id).doesNotHaveDuplicates();
            assertThat(host.guides()).allSatisfy(guide -> {
                assertThat(guide.id()).matches(ID).hasSizeLessThanOrEqualTo(32);
                assertThat(guide.title()).isNotBlank().hasSizeLessThanOrEqualTo(80);
                assertThat(guide.steps())
                        .isNotEmpty()
                        .allSatisfy(step -> assertThat(step).isNotBlank().hasSizeLessThanOrEqualTo(300));
                assertThat(guide.waitDays()).isBetween(0, 60);
                assertThat(guide.keptDays()).isBetween(0, 60);
            });
        }
    }

    @Test
    void itsPortraitHelpsToChoose() {
        LANGUAGES.forEach(language -> Portraits.check(host(language).channel()));
    }

    @Test
    void templatesFormsAndSettingsAreWellFormed() {
        for (Locale language : LANGUAGES) {
            FakeHost host = host(language);
            Forms forms = new Forms(host.channel());
            forms.templates(host.templates());
            forms.forms(host.forms());
            Forms.settings(host.describedSettings());
        }
    }

    @Test
    void everyImporterIsShownAnExport() throws IOException {
        importers().everyImporterIsShownAnExport(exports());
    }

    @Test
    void theSameExportTwiceGivesTheSame() throws IOException {
        for (MemoryInput export : exports()) {
            importers().twiceTheSameGivesTheSame(export);
        }
    }

    @Test
    void anExportThatWasSavedAgainGivesTheSame() throws IOException {
        for (MemoryInput export : exports()) {
            importers().resavedItGivesTheSame(export);
        }
    }

    @Test
    void aDamagedExportIsSurvived() throws IOException {
        for (MemoryInput export : exports()) {
            importers().damagedItIsSurvived(export);
        }
    }

    @Test
    void whatIsReadIsWellFormed() throws IOException {
        for (MemoryInput export : exports()) {
            importers().whatIsHandedOverIsWellFormed(export);
        }
    }

    @Test
    void aReadingThatIsNoLongerWantedEnds() throws IOException {
        for (MemoryInput export : exports()) {
            importers().cancelledItEndsByItself(export);
        }
    }

    @Test
    void everyRuleSaysWhatItStandsOn() {
        LANGUAGES.forEach(language -> new RuleCheck(() -> host(language), PATIENCE).everyRuleSaysWhatItStandsOn());
    }

    @Test
    void rulesArePureAndBounded() {
        new RuleCheck(() -> host(Locale.ENGLISH), PATIENCE).everyRuleIsPureAndBounded(journals());
    }

    @Test
    void nothingOfTheProgramIsOnTheClassPath() {
        Visible.check(Objects.requireNonNull(plugin().getClass().getClassLoader()));
    }

    private ImporterCheck importers() {
        return new ImporterCheck(() -> host(Locale.ENGLISH), PATIENCE);
    }

    private FakeHost host(Locale language) {
        return FakeHost.register(plugin(), language);
    }

    @Test
    void everyLanguageHasTheSameKeysAndPlaceholders() throws IOException {
        Map<String, Properties> languages = PluginFiles.of(plugin().getClass()).texts(plugin().getClass());
        assertThat(languages).containsKeys("", "fi");
        Properties english = Objects.requireNonNull(languages.get(""));
        languages.forEach((language, words) -> {
            assertThat(words.stringPropertyNames())
                    .as("keys of messages_" + language)
                    .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
            for (String key : words.stringPropertyNames()) {
                assertThat(placeholders(words.getProperty(key)))
                        .as(key + " in messages_" + language)
                        .isEqualTo(placeholders(english.getProperty(key)));
                assertThat(words.getProperty(key)).as(key).isNotBlank();
            }
        });
    }

    @Test
    void nothingOfTheHostAndNothingUnshadedIsInside() throws IOException {
        PluginFiles files = PluginFiles.of(plugin().getClass());
        String own = plugin().getClass().getPackageName().replace('.', '/') + "/";
        assertThat(own).doesNotStartWith("somepolku/api/");
        assertThat(files.paths())
                .filteredOn(path -> path.endsWith(".class"))
                .allSatisfy(path -> assertThat(path).startsWith(own));
    }

    @Test
    void theManifestSaysWhatThePluginIsAndWhichHostsItFits() throws IOException {
        PluginFiles files = PluginFiles.of(plugin().getClass());
        assumeTrue(files.isJar(), "only the finished jar has its manifest: ./mvnw verify");
        Attributes manifest = files.manifest().getMainAttributes();
        assertThat(manifest.getValue("Plugin-Id")).matches(ID);
        assertThat(manifest.getValue("Plugin-Version")).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(manifest.getValue("Plugin-Description")).isNotBlank();
        assertThat(manifest.getValue("Plugin-Class")).isNull();
        assertThat(manifest.getValue("Plugin-Requires")).matches(RANGE);
        MatchResult range = RANGE.matcher(manifest.getValue("Plugin-Requires"))
                .results()
                .findFirst()
                .orElseThrow();
        String[] api = ChannelPlugin.API_VERSION.split("\\.");
        int here = minor(api[0], api[1]);
        assertThat(here)
                .isGreaterThanOrEqualTo(minor(range.group(1), range.group(2)))
                .isLessThan(minor(range.group(3), range.group(4)));
    }

    private static int minor(String major, String minor) {
        return Integer.parseInt(major) * 1000 + Integer.parseInt(minor);
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static void assertName(String name) {
        assertThat(name).isNotBlank().hasSizeLessThanOrEqualTo(40);
    }
}
