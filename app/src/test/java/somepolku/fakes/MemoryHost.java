package somepolku.fakes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import somepolku.cli.call.Host;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Ids;
import somepolku.importing.ImportFormat;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.sample.LinkedInSample;
import somepolku.work.Diary;
import somepolku.work.Finding;
import somepolku.work.Imports;
import somepolku.work.Ledger;
import somepolku.work.Reminders;
import somepolku.work.Reports;
import somepolku.work.Tasks;
import somepolku.work.Workbench;
import somepolku.work.causes.Causes;
import somepolku.work.medium.Medium;
import somepolku.work.port.Channels;
import somepolku.work.port.Offers;
import somepolku.work.port.Rescuing;
import somepolku.work.port.SampleExports;
import somepolku.work.spell.Spelling;

/** A composition root whose journals are in memory; each leaves an empty file where a real one would be. */
public final class MemoryHost implements Host, Channels {
    public static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

    private final Map<Path, MemoryStore> stores = new HashMap<>();
    private final MemorySettings settings = new MemorySettings();
    private final List<PluginStatus> plugins;
    private final Channels brought;

    /** The journal that a window was opened on, if any was. */
    private Optional<Optional<Path>> shown = Optional.empty();

    public MemoryHost(PluginStatus... plugins) {
        this.plugins = List.of(plugins);
        this.brought = new FixedChannels(List.of(), List.of(), List.of());
    }

    /** @param brought what plugins bring */
    public MemoryHost(Channels brought) {
        this.plugins = brought.plugins();
        this.brought = brought;
    }

    public Optional<Optional<Path>> shown() {
        return shown;
    }

    public MemoryStore store(Path journal) {
        return stores.computeIfAbsent(journal, path -> new MemoryStore());
    }

    @Override
    public Texts texts(Start start) {
        return Texts.in(Locale.forLanguageTag(start.language().orElse("en")));
    }

    @Override
    public Workbench open(Path journal, Start start) throws ProblemException {
        if (Files.notExists(journal)) {
            throw new ProblemException(Problem.notThere("cli.noJournal", journal));
        }
        return bench(journal, start);
    }

    @Override
    public Workbench openOrCreate(Path journal, Start start) throws ProblemException {
        try {
            if (Files.notExists(journal)) {
                Files.createFile(journal);
            }
        } catch (IOException e) {
            throw new ProblemException(Problem.refused("cli.noFolder", journal, e));
        }
        return bench(journal, start);
    }

    @Override
    public Rescuing.Saved rescue(Path damaged, Path fresh, Start start) throws ProblemException {
        throw new ProblemException(Problem.badInput("storage.nothing", damaged.toString()));
    }

    @Override
    public Channels channels(Start start) {
        return this;
    }

    @Override
    public SampleExports samples() {
        return new LinkedInSample(LocalDate.now(NOON), 1);
    }

    @Override
    public void window(Optional<Path> journal, Start start) {
        shown = Optional.of(journal);
    }

    private Workbench bench(Path journal, Start start) {
        MemoryStore store = store(journal);
        Ledger ledger = new Ledger(store);
        Ids ids = new Ids(NOON);
        Texts texts = texts(start);
        return new Workbench(
                journal,
                Medium.STEADY,
                ledger,
                new Diary(ledger, this, ids),
                new Reminders(ledger, ids, NOON),
                new Imports(ledger, store.salt(), this, ids, NOON.getZone(), texts, settings),
                new Finding(store),
                new Reports(store, this),
                new Causes(store, this, NOON),
                this,
                new Tasks(),
                texts,
                settings,
                Spelling.NONE,
                samples(),
                NOON);
    }

    @Override
    public List<ChannelInfo> channels() {
        return brought.channels();
    }

    @Override
    public Offers offers() {
        return brought.offers();
    }

    @Override
    public List<ImportFormat> formats() {
        return List.of();
    }

    @Override
    public List<PluginStatus> plugins() {
        return plugins;
    }
}
