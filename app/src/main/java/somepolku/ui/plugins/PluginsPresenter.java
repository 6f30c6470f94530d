package somepolku.ui.plugins;

import java.util.List;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.port.Channels.PluginStatus;

/** How every known plugin stands, also those that were refused. */
final class PluginsPresenter {
    private final Ui ui;
    private final Shown<List<PluginStatus>> plugins = new Shown<>(List.of());

    PluginsPresenter(Ui ui) {
        this.ui = ui;
        ui.channelsChanged().listen(ui.lifetime(), this::read);
        read();
    }

    Shown<List<PluginStatus>> plugins() {
        return plugins;
    }

    String state(PluginStatus plugin) {
        return ui.text("plugins.state." + plugin.state().name().toLowerCase(java.util.Locale.ROOT));
    }

    private void read() {
        plugins.set(List.copyOf(ui.work().channels().plugins()));
    }
}
