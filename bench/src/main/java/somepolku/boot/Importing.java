package somepolku.boot;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import somepolku.cli.call.Call;
import somepolku.domain.journal.Ids;
import somepolku.importing.ImportPreview;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;
import somepolku.pluginhost.FileConsents;
import somepolku.pluginhost.Incidents;
import somepolku.pluginhost.PluginHost;
import somepolku.storage.Journals;
import somepolku.storage.SettingsFile;
import somepolku.work.Imports;
import somepolku.work.Ledger;
import somepolku.work.Tasks;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Settings;

/** The import as the program does it, with the plugins of its folder loaded once and then warm. */
public final class Importing implements AutoCloseable {
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    private final Clock clock = Clock.systemDefaultZone();
    private final Plugged plugged;
    private final Channels channels;
    private final Settings settings;

    public Importing() {
        Folders folders = Folders.ofThisMachine(System.getenv(), System.getProperties());
        FileConsents consents = new FileConsents(folders.consents());
        Incidents incidents = new Incidents(new SettingsFile(folders.troubles()));
        settings = new SettingsFile(folders.settings());
        plugged = new Plugged(
                incidents,
                () -> PluginHost.start(folders.plugins(), consents, incidents, TEXTS, settings, false),
                PluginHost.stock(folders.plugins(), consents, TEXTS));
        channels = plugged.whenLoaded();
        if (channels.formats().isEmpty()) {
            throw new IllegalStateException("no plugin reads anything: " + channels.plugins());
        }
    }

    /** Imports into a new journal; the nanoseconds from the file to the durable change, the journal's opening aside. */
    public long time(Path journal, Path export, int rows) throws ProblemException {
        JournalStore store = new Journals(clock).openOrCreate(journal);
        try (Ledger ledger = new Ledger(store)) {
            Imports imports =
                    new Imports(ledger, store.salt(), channels, new Ids(clock), clock.getZone(), TEXTS, settings);
            long begin = System.nanoTime();
            ImportPreview preview = imports.preview(List.of(export), Imports.Options.PLAIN, Tasks.UNWATCHED);
            Call.stored(imports.accept(preview));
            long taken = System.nanoTime() - begin;
            if (preview.added() != rows) {
                throw new IllegalStateException(preview.added() + " of " + rows + " rows were new");
            }
            return taken;
        }
    }

    @Override
    public void close() {
        plugged.close();
    }
}
