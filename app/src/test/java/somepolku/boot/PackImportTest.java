package somepolku.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Reading;
import somepolku.fakes.MemorySettings;
import somepolku.fakes.MemoryStore;
import somepolku.importing.ImportPreview;
import somepolku.kit.Texts;
import somepolku.pluginhost.FileConsents;
import somepolku.pluginhost.Incidents;
import somepolku.pluginhost.PluginHost;
import somepolku.pluginhost.pack.DataPacksPage;
import somepolku.work.Imports;
import somepolku.work.Ledger;
import somepolku.work.Tasks;

/** The example of docs/data-packs.md, from its page into a journal and out again. */
class PackImportTest {
    private static final Texts TEXTS = Texts.in(Locale.forLanguageTag("fi"));

    @TempDir
    Path folder;

    private final MemoryStore store = MemoryStore.of();
    private final Ledger ledger = new Ledger(store);
    private PluginHost host;
    private Imports imports;

    @BeforeEach
    void thePackIsInstalled() throws Exception {
        DataPacksPage.read().pack(folder.resolve("plugins/local-paper"));
        PluginHost.Places places = new PluginHost.Places(folder.resolve("shipped"), List.of(folder.resolve("plugins")));
        host = PluginHost.start(
                places,
                new FileConsents(folder.resolve("consents")),
                new Incidents(new MemorySettings()),
                TEXTS,
                new MemorySettings(),
                false);
        host.ready().toCompletableFuture().join();
        assertThat(host.plugins()).extracting(status -> status.why()).containsExactly("");
        imports = new Imports(
                ledger, store.salt(), host, new Ids(Clock.systemUTC()), ZoneOffset.UTC, TEXTS, new MemorySettings());
    }

    @AfterEach
    void close() {
        ledger.close();
        host.close();
    }

    @Test
    void itsTablesAreKnownByThemselvesAddNothingTwiceAndAreUndone() throws Exception {
        ImportPreview preview = preview();
        assertThat(preview.files())
                .extracting(file -> file.content())
                .containsExactly("Paikallislehden lukijat", "Paikallislehden jutut");
        assertThat(preview.added()).isEqualTo(8);
        assertThat(readings()).isEmpty();

        imports.accept(preview).toCompletableFuture().join().orThrow();
        assertThat(readings())
                .filteredOn(reading -> reading.metric().id().equals("reads"))
                .extracting(Reading::value)
                .containsExactlyInAnyOrder(1234.0, 1310.0);
        assertThat(readings())
                .filteredOn(reading -> reading.metric().id().equals("article-reads"))
                .extracting(reading -> reading.value() + " " + reading.span().first())
                .containsExactlyInAnyOrder("1280.0 2026-11-04", "640.0 2026-11-11");
        assertThat(deeds()).extracting(Activity::kindId).containsExactly("article", "article");

        assertThat(preview().added()).isZero();
        assertThat(preview().same()).isEqualTo(8);

        ledger.undo().toCompletableFuture().join().orThrow();
        assertThat(readings()).isEmpty();
        assertThat(deeds()).isEmpty();
    }

    private ImportPreview preview() throws Exception {
        List<String> tables = DataPacksPage.read().tables();
        Path readers = Files.writeString(folder.resolve("readers.csv"), tables.get(0));
        Path articles = Files.writeString(folder.resolve("articles.csv"), tables.get(1));
        return imports.preview(List.of(readers, articles), Imports.Options.PLAIN, Tasks.UNWATCHED);
    }

    private List<Reading> readings() {
        try (var all = store.all(Reading.class)) {
            return all.toList();
        }
    }

    private List<Activity> deeds() {
        try (var all = store.all(Activity.class)) {
            return all.toList();
        }
    }
}
