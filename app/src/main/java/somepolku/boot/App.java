package somepolku.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import somepolku.cli.call.Host;
import somepolku.domain.journal.Ids;
import somepolku.kit.Lifetime;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.FileConsents;
import somepolku.pluginhost.Incidents;
import somepolku.pluginhost.PluginHost;
import somepolku.sample.LinkedInSample;
import somepolku.storage.Journals;
import somepolku.storage.Rescues;
import somepolku.storage.SettingsFile;
import somepolku.work.Diary;
import somepolku.work.Finding;
import somepolku.work.Imports;
import somepolku.work.Ledger;
import somepolku.work.Reminders;
import somepolku.work.Reports;
import somepolku.work.Tasks;
import somepolku.work.Workbench;
import somepolku.work.causes.Causes;
import somepolku.work.channel.Remembered;
import somepolku.work.medium.Medium;
import somepolku.work.medium.Watch;
import somepolku.work.medium.Watched;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;
import somepolku.work.port.Rescuing;
import somepolku.work.port.SampleExports;
import somepolku.work.port.Settings;
import somepolku.work.spell.InstalledSpelling;
import somepolku.work.spell.Spelling;

/** The composition root: the only place that knows which part does what for whom. */
final class App implements Host {
    private static final long SAMPLE_SEED = 20;

    private final Folders folders;
    private final Clock clock;
    private final Settings settings;
    private final JournalStore.Files journals;
    private final Rescuing rescuing = new Rescues();
    private final Tasks tasks = new Tasks();
    private final Spelling spelling = new InstalledSpelling(System.getenv().getOrDefault("PATH", ""));
    private final Incidents incidents;

    App(Folders folders, Clock clock) {
        this.folders = folders;
        this.clock = clock;
        this.settings = new SettingsFile(folders.settings());
        this.incidents = new Incidents(new SettingsFile(folders.troubles()));
        this.journals = new Journals(clock, new SettingsFile(folders.seen()));
    }

    Settings settings() {
        return settings;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    Tasks tasks() {
        return tasks;
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
        return bench(journal, Medium.STEADY, opened(journal, start), channels(start), start);
    }

    @Override
    public Workbench openOrCreate(Path journal, Start start) throws ProblemException {
        return bench(journal, Medium.STEADY, openedOrMade(journal, start), channels(start), start);
    }

    @Override
    public Rescuing.Saved rescue(Path damaged, Path fresh, Start start) throws ProblemException {
        Optional<Passphrase> passphrase = PassphraseFile.read(start.passphrase());
        try {
            return rescuing.rescue(damaged, fresh, passphrase);
        } finally {
            passphrase.ifPresent(Passphrase::close);
        }
    }

    Rescuing rescuing() {
        return rescuing;
    }

    @Override
    public Channels channels(Start start) {
        return plugged(start).whenLoaded();
    }

    @Override
    public SampleExports samples() {
        return new LinkedInSample(LocalDate.now(clock).minusDays(1), SAMPLE_SEED);
    }

    @Override
    public void window(Optional<Path> journal, Start start) throws ProblemException {
        if (!Windows.possible()) {
            throw new ProblemException(Problem.notThere("boot.noDisplay"));
        }
        new Windows(this, start).first(journal);
    }

    /** Where the person's own journal is kept when none is named; its folder is there afterwards. */
    Path ownJournal() throws ProblemException {
        Path journal = folders.ownJournal();
        try {
            Files.createDirectories(folders.journals());
            return journal;
        } catch (IOException e) {
            throw new ProblemException(Problem.refused("boot.noFolder", folders.journals(), e), e);
        }
    }

    /** For a window, which does not wait for the plugins. */
    Session session(Path journal, Start start) throws ProblemException {
        return watched(journal, openedOrMade(journal, start), start);
    }

    /** A locked journal, for a window. */
    Session session(Path journal, Passphrase passphrase, Start start) throws ProblemException {
        JournalStore store = journals.open(journal, Optional.of(passphrase));
        return watched(journal, store, start);
    }

    Session sampleSession(Path journal, Start start, Runnable ending) throws ProblemException {
        return session(journal, Medium.STEADY, journals.openOrCreate(journal), start, true, ending);
    }

    /** The same journal with the settings as they now are; its history of undo goes on. */
    Session again(Session old, Start start) {
        Plugged plugged = plugged(start);
        Workbench before = old.bench();
        Workbench bench =
                bench(before.file(), before.medium(), before.ledger(), old.store(), plugged.asTheyCome(), start);
        return new Session(bench, old.store(), plugged, old.sample(), old.ending());
    }

    /** A person's own journal may lie on a stick, and is looked after for as long as it is open. */
    private Session watched(Path journal, JournalStore store, Start start) {
        Watched watched = new Watched(journal, journals, store, Drive.removable(journal));
        Watch watch = new Watch(watched::look);
        return session(journal, watched, watched, start, false, watch::close);
    }

    private Session session(
            Path journal, Medium medium, JournalStore store, Start start, boolean sample, Runnable ending) {
        Plugged plugged = plugged(start);
        return new Session(bench(journal, medium, store, plugged.asTheyCome(), start), store, plugged, sample, ending);
    }

    private JournalStore opened(Path journal, Start start) throws ProblemException {
        Optional<Passphrase> passphrase = PassphraseFile.read(start.passphrase());
        try {
            return journals.open(journal, passphrase);
        } finally {
            passphrase.ifPresent(Passphrase::close);
        }
    }

    /** A passphrase is that of a journal which is there: to a new one it would be a lock without a recovery key. */
    private JournalStore openedOrMade(Path journal, Start start) throws ProblemException {
        if (start.passphrase().isPresent()) {
            return opened(journal, start);
        }
        return journals.openOrCreate(journal);
    }

    private Plugged plugged(Start start) {
        Texts texts = texts(start);
        FileConsents consents = new FileConsents(folders.consents());
        return new Plugged(
                incidents,
                () -> PluginHost.start(folders.plugins(), consents, incidents, texts, settings, start.safe()),
                PluginHost.stock(folders.plugins(), consents, texts));
    }

    private Workbench bench(Path journal, Medium medium, JournalStore store, Channels channels, Start start) {
        return bench(journal, medium, new Ledger(store), store, channels, start);
    }

    private Workbench bench(
            Path journal, Medium medium, Ledger ledger, JournalStore store, Channels plugins, Start start) {
        Remembered channels = new Remembered(plugins, store);
        // For as long as the ledger lives: a bench made anew on the same ledger leaves nothing behind but this.
        ledger.listen(new Lifetime(), stored -> channels.forget());
        Ids ids = new Ids(clock);
        Texts texts = texts(start);
        return new Workbench(
                journal,
                medium,
                ledger,
                new Diary(ledger, channels, ids),
                new Reminders(ledger, ids, clock),
                new Imports(ledger, store.salt(), channels, ids, clock.getZone(), texts, settings),
                new Finding(store),
                new Reports(store, channels),
                new Causes(store, channels, clock),
                channels,
                tasks,
                texts,
                settings,
                spelling,
                samples(),
                clock);
    }
}
