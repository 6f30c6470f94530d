package somepolku.ui.settings;

import java.util.Optional;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;

/** Settings. */
public final class SettingsRoom implements Room {
    private final Ui ui;
    private Optional<SettingsPanel> panel = Optional.empty();

    public SettingsRoom(Ui ui) {
        this.ui = ui;
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public JComponent view() {
        SettingsPanel made = panel.orElseGet(() -> new SettingsPanel(ui, new SettingsPresenter(ui)));
        panel = Optional.of(made);
        return made;
    }

    @Override
    public void show(Place place) {
        // Nothing of it changes behind the person's back.
    }
}
