package somepolku.ui.shell.blame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import somepolku.domain.channel.ChannelInfo;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.gui.Display;
import somepolku.gui.Rig;
import somepolku.importing.ImportFormat;
import somepolku.kit.Lifetime;
import somepolku.ui.kit.look.Theme;
import somepolku.ui.plugins.PluginsRoom;
import somepolku.ui.settings.SettingsRoom;
import somepolku.ui.today.TodayRoom;
import somepolku.work.port.Channels;
import somepolku.work.port.PluginStock;
import somepolku.work.port.Troubles;

class BlameIT extends Display {
    private final Told troubles = new Told();
    private final Switches stock = new Switches();

    private Rig open(Locale language, Theme theme) {
        return Rig.open(
                new MemoryStore(),
                new Odd(troubles, stock),
                language,
                theme,
                ui -> List.of(new TodayRoom(ui), new PluginsRoom(ui), new SettingsRoom(ui)));
    }

    @Test
    void a_plugin_that_went_wrong_is_named_above_the_page_and_turned_off_by_keyboard() {
        try (Rig rig = open(Locale.ENGLISH, Theme.LIGHT)) {
            assertThat(rig.shows("blame.text")).isFalse();
            rig.act(() -> troubles.met("shaky"));
            assertThat(rig.find(BlameStrip.class, "blame")
                            .getAccessibleContext()
                            .getAccessibleName())
                    .isEqualTo("The plugin shaky failed.");
            rig.press("blame.off", "SPACE");
            assertThat(rig.shows("blame.text")).isFalse();
            assertThat(stock.off).containsExactly("shaky off");
            assertThat(troubles.resting).containsExactly("shaky");

            rig.click("message.act");
            assertThat(stock.off).containsExactly("shaky off", "shaky on");
            assertThat(rig.shows("blame.text")).isTrue();
        }
    }

    @Test
    void keeping_it_takes_the_message_away_and_the_next_one_comes() {
        try (Rig rig = open(Locale.forLanguageTag("fi"), Theme.DARK)) {
            rig.act(() -> {
                troubles.met("shaky");
                troubles.met("moody");
            });
            assertThat(rig.find(BlameStrip.class, "blame")
                            .getAccessibleContext()
                            .getAccessibleName())
                    .contains("shaky", "Toisessakin lisäosassa");
            rig.press("blame.keep", "SPACE");
            assertThat(rig.find(BlameStrip.class, "blame")
                            .getAccessibleContext()
                            .getAccessibleName())
                    .contains("moody")
                    .doesNotContain("Toisessakin");
            assertThat(stock.off).isEmpty();
        }
    }

    @Test
    void details_unfold_and_are_copied() throws Exception {
        try (Rig rig = open(Locale.ENGLISH, Theme.LIGHT)) {
            rig.act(() -> troubles.met("shaky"));
            rig.press("blame.details", "SPACE");
            assertThat(rig.find(JTextArea.class, "blame.trace").getText())
                    .isEqualTo("plugin: shaky 1.0.0\n  at test.Odd");
            assertThat(rig.focused()).isEqualTo("blame.details");
            rig.press("blame.copy", "SPACE");
            assertThat(clipboard()).isEqualTo("plugin: shaky 1.0.0\n  at test.Odd");
            rig.press("blame.details", "SPACE");
            assertThat(rig.shows("blame.trace")).isFalse();
        }
    }

    private static Object clipboard() throws Exception {
        return java.awt.Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .getData(java.awt.datatransfer.DataFlavor.stringFlavor);
    }

    /** What is told of plugins, in memory. */
    private static final class Told implements Troubles {
        private final List<Trouble> open = new ArrayList<>();
        private final List<String> resting = new ArrayList<>();
        private final List<Runnable> listeners = new ArrayList<>();

        void met(String plugin) {
            open.add(new Trouble(
                    plugin, "The plugin " + plugin + " failed.", "plugin: " + plugin + " 1.0.0\n  at test.Odd"));
            changed();
        }

        private void changed() {
            List.copyOf(listeners).forEach(Runnable::run);
        }

        @Override
        public List<Trouble> open() {
            return open.stream().filter(one -> !resting.contains(one.plugin())).toList();
        }

        @Override
        public Optional<Trouble> of(String plugin) {
            return open.stream().filter(one -> one.plugin().equals(plugin)).findFirst();
        }

        @Override
        public void rest(String plugin) {
            resting.add(plugin);
            changed();
        }

        @Override
        public void wake(String plugin) {
            resting.remove(plugin);
            changed();
        }

        @Override
        public void keep(String plugin) {
            open.removeIf(one -> one.plugin().equals(plugin));
            changed();
        }

        @Override
        public void listen(Lifetime life, Runnable listener) {
            listeners.add(listener);
            life.onEnd(() -> listeners.remove(listener));
        }
    }

    private static final class Switches implements PluginStock {
        private final List<String> off = new ArrayList<>();

        @Override
        public Channels.PluginStatus switched(String id, boolean on) {
            off.add(id + (on ? " on" : " off"));
            return new Channels.PluginStatus(id, "1.0.0", Channels.PluginStatus.State.ON, id + ".jar", "");
        }

        @Override
        public Channels.PluginStatus verify(java.nio.file.Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean looksLike(java.nio.file.Path file) {
            return false;
        }

        @Override
        public Channels.PluginStatus install(java.nio.file.Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Channels.PluginStatus remove(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Trial tried(java.nio.file.Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Channels.PluginStatus allow(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Channels.PluginStatus allow(java.nio.file.Path jar) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Channels.PluginStatus forbid(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Channels.PluginStatus forbid(java.nio.file.Path jar) {
            throw new UnsupportedOperationException();
        }
    }

    private record Odd(Troubles troubles, PluginStock known) implements Channels {
        @Override
        public List<ChannelInfo> channels() {
            return FixedChannels.three().channels();
        }

        @Override
        public List<ImportFormat> formats() {
            return List.of();
        }

        @Override
        public List<PluginStatus> plugins() {
            return FixedChannels.three().plugins();
        }

        @Override
        public Optional<PluginStock> stock() {
            return Optional.of(known);
        }
    }
}
