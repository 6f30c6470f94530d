package somepolku.ui.plugins;

import java.util.Optional;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;

/** Plugins. */
public final class PluginsRoom implements Room {
    private final Ui ui;
    private Optional<PluginsPanel> panel = Optional.empty();

    public PluginsRoom(Ui ui) {
        this.ui = ui;
    }

    @Override
    public String id() {
        return "plugins";
    }

    @Override
    public JComponent view() {
        PluginsPanel made = panel.orElseGet(() -> new PluginsPanel(ui, new PluginsPresenter(ui)));
        panel = Optional.of(made);
        return made;
    }

    @Override
    public void show(Place place) {
        // The list keeps itself up to date.
    }
}
