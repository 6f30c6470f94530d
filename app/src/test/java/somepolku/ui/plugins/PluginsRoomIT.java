package somepolku.ui.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.swing.JTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import somepolku.domain.channel.ChannelInfo;
import somepolku.fakes.MemorySettings;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.gui.Screens;
import somepolku.importing.ImportFormat;
import somepolku.kit.Texts;
import somepolku.pluginhost.FileConsents;
import somepolku.pluginhost.Incidents;
import somepolku.pluginhost.PluginHost;
import somepolku.pluginhost.jar.PluginJar;
import somepolku.pluginhost.pack.DataPacksPage;
import somepolku.pluginhost.pack.SamplePack;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;
import somepolku.work.port.Channels;
import somepolku.work.port.PluginStock;

/** Packs in the window: dropped, listed, switched, removed, and every act taken back. */
class PluginsRoomIT extends Display {
    private static final Locale FINNISH = Locale.forLanguageTag("fi");

    @TempDir
    private Path folder;

    private PluginHost host;

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void a_pack_that_is_dropped_anywhere_waits_in_the_list_and_can_be_taken_back() throws Exception {
        Path pack = new SamplePack().zip(folder.resolve("downloads"), "paper.zip");
        try (Rig rig = open(Theme.LIGHT)) {
            rig.drop("entry", List.of(pack));
            assertThat(rig.message())
                    .isEqualTo("town-paper 1.2.0 tulee käyttöön, kun ohjelma käynnistyy seuraavan kerran.");
            assertThat(row(rig, 0))
                    .isEqualTo("town-paper 1.2.0 Odottaa town-paper.zip (tietopaketti)"
                            + " Versio 1.2.0 tulee käyttöön, kun ohjelma käynnistyy seuraavan kerran.");
            rig.click("message.act");
            assertThat(rig.shows("plugins.table")).isFalse();
            assertThat(rig.work().channels().plugins()).isEmpty();
        }
    }

    @Test
    void with_the_keyboard_alone_a_pack_is_switched_off_and_on_and_removed() throws Exception {
        new SamplePack().zip(folder.resolve("plugins"), "a.zip");
        new SamplePack()
                .line("pack.properties", "mark = circle", "mark = heart")
                .zip(folder.resolve("plugins"), "b.zip");
        try (Rig rig = open(Theme.DARK)) {
            rig.act(() -> rig.window().open(Place.room("plugins")));
            assertThat(row(rig, 0)).isEqualTo("town-paper 1.2.0 Käytössä a.zip (tietopaketti) ");
            assertThat(row(rig, 1)).startsWith("b  Hylätty b.zip (tietopaketti) b.zip!/pack.properties sanoo mark");
            choose(rig, 0);
            assertThat(enabled(rig, "plugins.on")).isFalse();
            rig.press("plugins.off", "SPACE");
            assertThat(row(rig, 0)).endsWith("Se on pois käytöstä seuraavasta käynnistyksestä alkaen.");
            rig.press("plugins.on", "SPACE");
            assertThat(row(rig, 0)).endsWith("(tietopaketti) ");
            rig.press("plugins.table", "DELETE");
            assertThat(row(rig, 0)).endsWith("Se poistetaan, kun ohjelma käynnistyy seuraavan kerran.");
            rig.click("message.act");
            assertThat(row(rig, 0)).endsWith("(tietopaketti) ");
        }
    }

    @Test
    void a_strangers_file_is_allowed_after_what_that_means_is_said_and_the_yes_can_be_taken_back() throws Exception {
        Path jar = strangers(Files.createDirectories(folder.resolve("plugins")).resolve("odd.jar"));
        Path consents = folder.resolve("consents");
        try (Rig rig = open(Theme.LIGHT)) {
            rig.act(() -> rig.window().open(Place.room("plugins")));
            choose(rig, 0);
            assertThat(row(rig, 0)).startsWith("odd 1.0.0 Odottaa odd.jar");
            assertThat(rig.shows("plugins.allow")).isTrue();
            assertThat(consents).doesNotExist();
            rig.press("plugins.allow", "SPACE");
            assertThat(rig.message()).isEqualTo("odd on sallittu ja toimii seuraavasta käynnistyksestä alkaen.");
            assertThat(consents).hasContent(PluginJar.read(jar).sha256());
            assertThat(row(rig, 0))
                    .endsWith("Sallit tämän tiedoston: lisäosa toimii seuraavasta käynnistyksestä alkaen.");
            assertThat(rig.shows("plugins.allow")).isFalse();
            rig.click("message.act");
            assertThat(row(rig, 0)).contains("Lisäosa odottaa lupaasi");
            assertThat(rig.shows("plugins.allow")).isTrue();
            assertThat(rig.message()).startsWith("odd: Tätä tiedostoa ei saa enää ajaa tällä koneella");
            assertThat(consents).isEmptyFile();
        }
    }

    @Test
    void what_is_no_good_is_said_and_changes_nothing() throws Exception {
        Path bad = new SamplePack()
                .line("pack.properties", "id = town-paper", "")
                .zip(folder.resolve("downloads"), "bad.zip");
        try (Rig rig = open(Theme.LIGHT)) {
            rig.drop("entry", List.of(bad));
            assertThat(rig.message()).startsWith("Tiedostosta bad.zip!/pack.properties puuttuu ”id”.");
            assertThat(Files.exists(folder.resolve("plugins.next"))).isFalse();
        }
    }

    @Test
    void an_export_beside_a_pack_still_goes_to_the_import() throws Exception {
        Path pack = DataPacksPage.read().pack(folder.resolve("downloads/local-paper"));
        Path export = Files.writeString(folder.resolve("numbers.csv"), "x");
        try (Rig rig = open(Theme.LIGHT)) {
            rig.drop("entry", List.of(pack, export));
            assertThat(rig.shows("imports")).isTrue();
            rig.act(() -> rig.window().open(Place.room("plugins")));
            assertThat(row(rig, 0)).startsWith("local-paper 1.0.0 Odottaa");
        }
    }

    private Rig open(Theme theme) {
        Texts texts = Texts.in(FINNISH);
        PluginHost.Places places = new PluginHost.Places(folder.resolve("shipped"), List.of(folder.resolve("plugins")));
        FileConsents consents = new FileConsents(folder.resolve("consents"));
        host = PluginHost.start(
                places, consents, new Incidents(new MemorySettings()), texts, new MemorySettings(), false);
        host.ready().toCompletableFuture().join();
        PluginStock stock = PluginHost.stock(places, consents, texts);
        return Rig.open(new MemoryStore(), new Loaded(host, stock), FINNISH, theme, Screens.rooms());
    }

    /** Of somebody else; nothing of it is run here. */
    private static Path strangers(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Plugin-Id", "odd");
        manifest.getMainAttributes().putValue("Plugin-Version", "1.0.0");
        manifest.getMainAttributes().putValue("Plugin-Requires", ">=1.0.0 & <2.0.0");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new ZipEntry("META-INF/services/somepolku.api.ChannelPlugin"));
            out.write("odd.Odd".getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static void choose(Rig rig, int row) {
        rig.act(() -> rig.find(JTable.class, "plugins.table").setRowSelectionInterval(row, row));
    }

    private static boolean enabled(Rig rig, String button) {
        return Rig.on(rig.button(button)::isEnabled);
    }

    private static String row(Rig rig, int row) {
        JTable table = rig.find(JTable.class, "plugins.table");
        return Rig.on(() -> {
            StringBuilder all = new StringBuilder();
            for (int column = 0; column < table.getColumnCount(); column++) {
                all.append(column == 0 ? "" : " ").append(table.getValueAt(row, column));
            }
            return all.toString();
        });
    }

    private record Loaded(PluginHost host, PluginStock own) implements Channels {
        @Override
        public List<ChannelInfo> channels() {
            return host.channels();
        }

        @Override
        public List<ImportFormat> formats() {
            return host.formats();
        }

        @Override
        public List<PluginStatus> plugins() {
            return host.plugins();
        }

        @Override
        public Optional<PluginStock> stock() {
            return Optional.of(own);
        }
    }
}
