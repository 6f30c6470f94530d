package somepolku.ui.plugins;

import java.util.Optional;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;

/** Plugins. */
public final class PluginsRoom implements Room {
    private final Ui ui;
    private Optional<PluginsPresenter> presenter = Optional.empty();
    private Optional<PluginsPanel> panel = Optional.empty();

    public PluginsRoom(Ui ui) {
        this.ui = ui;
    }

    private PluginsPresenter presenter() {
        PluginsPresenter made = presenter.orElseGet(() -> new PluginsPresenter(ui));
        presenter = Optional.of(made);
        return made;
    }

    @Override
    public String id() {
        return "plugins";
    }

    @Override
    public JComponent view() {
        PluginsPanel made = panel.orElseGet(() -> new PluginsPanel(ui, presenter()));
        panel = Optional.of(made);
        return made;
    }

    /** The list keeps itself up to date; files that come along are installed. */
    @Override
    public void show(Place place) {
        if (!place.files().isEmpty()) {
            presenter().install(place.files());
        }
    }
}
