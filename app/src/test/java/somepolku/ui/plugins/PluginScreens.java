package somepolku.ui.plugins;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.JTable;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemorySettings;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Rig;
import somepolku.gui.Screens;
import somepolku.kit.Texts;
import somepolku.pluginhost.FileConsents;
import somepolku.pluginhost.Incidents;
import somepolku.pluginhost.PluginHost;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.look.Theme;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Channels.PluginStatus.State;

/** Takes pictures of the plugins' room. */
public final class PluginScreens {
    private PluginScreens() {}

    private static void bottom(Rig rig) {
        JComponent card = rig.find(JComponent.class, "plugins.portrait");
        card.scrollRectToVisible(new Rectangle(0, card.getHeight() - 1, 1, 1));
    }

    private static PluginHost shipped(Path folder, String language) {
        PluginHost host = PluginHost.start(
                new PluginHost.Places(folder, List.of()),
                new FileConsents(folder.resolve("none")),
                new Incidents(new MemorySettings()),
                Texts.in(Locale.forLanguageTag(language)),
                new MemorySettings(),
                false);
        host.ready().toCompletableFuture().join();
        return host;
    }

    /** @param arguments the folder for the pictures, and the folder of the shipped plugins with their sums */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        FixedChannels three = FixedChannels.three();
        FixedChannels channels = new FixedChannels(
                three.channels(),
                three.formats(),
                List.of(
                        new PluginStatus("linkedin", "1.0.0", State.ON, "somepolku-linkedin-0.1.0.jar", ""),
                        new PluginStatus("local-paper", "1.0.0", State.ON, "pack:local-paper.zip", ""),
                        new PluginStatus(
                                "mastodon",
                                "1.2.0",
                                State.PENDING,
                                "mastodon.jar",
                                "Odottaa lupaasi: tätä tiedostoa ei ole sallittu tällä koneella."),
                        new PluginStatus(
                                "radio",
                                "",
                                State.REFUSED,
                                "pack:radio.zip",
                                "radio.zip!/pack.properties sanoo metric.listeners.kind = ”sum”. Siihen kuuluu jokin näistä: level, flow, unique, rolling, ratio.")));
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (String language : List.of("fi", "en")) {
                try (PluginHost host = shipped(Path.of(arguments[1]), language);
                        Rig rig = Rig.open(
                                new MemoryStore(), host, Locale.forLanguageTag(language), theme, Screens.rooms())) {
                    rig.act(() -> rig.window().open(Place.room("plugins")));
                    rig.picture(folder.resolve("portrait-" + theme.word() + "-" + language + ".png"));
                    rig.act(() -> bottom(rig));
                    rig.picture(folder.resolve("portrait-end-" + theme.word() + "-" + language + ".png"));
                    rig.type("plugins.choice.posts-a-week", "9");
                    rig.resize(1024, 700);
                    rig.picture(folder.resolve("portrait-narrow-" + theme.word() + "-" + language + ".png"));
                }
                try (Rig rig = Rig.open(
                        new MemoryStore(), channels, Locale.forLanguageTag(language), theme, Screens.rooms())) {
                    rig.act(() -> rig.window().open(Place.room("plugins")));
                    for (int row : new int[] {-1, 2, 3}) {
                        if (row >= 0) {
                            rig.act(() ->
                                    rig.find(JTable.class, "plugins.table").setRowSelectionInterval(row, row));
                        }
                        rig.picture(folder.resolve("plugins" + row + "-" + theme.word() + "-" + language + ".png"));
                    }
                }
            }
        }
    }
}
