package somepolku.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import somepolku.cli.call.Host;
import somepolku.domain.journal.Ids;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.FileConsents;
import somepolku.pluginhost.PluginHost;
import somepolku.sample.LinkedInSample;
import somepolku.storage.Journals;
import somepolku.storage.SettingsFile;
import somepolku.work.Diary;
import somepolku.work.Finding;
import somepolku.work.Imports;
import somepolku.work.Ledger;
import somepolku.work.Tasks;
import somepolku.work.Workbench;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalStore;
import somepolku.work.port.SampleExports;
import somepolku.work.port.Settings;

/** The composition root: the only place that knows which part does what for whom. */
final class App implements Host {
    private static final long SAMPLE_SEED = 20;

    private final Folders folders;
    private final Clock clock;
    private final Settings settings;
    private final Tasks tasks = new Tasks();

    App(Folders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
        this.settings = new SettingsFile(folders.settings());
    }

    @Override
    public Texts texts(Start start) {
        return Texts.in(start.language()
                .or(() -> settings.get("language"))
                .map(Locale::forLanguageTag)
                .orElseGet(Locale::getDefault));
    }

    @Override
    public Workbench open(Path journal, Start start) throws ProblemException {
        return bench(journal, new Journals(clock).open(journal), channels(start), texts(start));
    }

    @Override
    public Workbench openOrCreate(Path journal, Start start) throws ProblemException {
        return bench(journal, new Journals(clock).openOrCreate(journal), channels(start), texts(start));
    }

    @Override
    public Channels channels(Start start) {
        return plugged(start).whenLoaded();
    }

    private Plugged plugged(Start start) {
        Texts texts = texts(start);
        FileConsents consents = new FileConsents(folders.consents());
        return new Plugged(() -> PluginHost.start(folders.plugins(), consents, texts, start.safe()));
    }

    @Override
    public SampleExports samples() {
        return new LinkedInSample(LocalDate.now(clock).minusDays(1), SAMPLE_SEED);
    }

    @Override
    public void window(Optional<Path> journal, Start start) throws ProblemException {
        throw new ProblemException(Problem.notThere("boot.noDisplay"));
    }

    private Workbench bench(Path journal, JournalStore store, Channels channels, Texts texts) {
        Ledger ledger = new Ledger(store);
        Ids ids = new Ids(clock);
        return new Workbench(
                journal,
                ledger,
                new Diary(ledger, ids),
                new Imports(ledger, store.salt(), channels, ids, clock.getZone(), texts),
                new Finding(store),
                channels,
                tasks,
                texts,
                settings,
                samples(),
                clock);
    }
}
