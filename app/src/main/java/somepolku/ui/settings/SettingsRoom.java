package somepolku.ui.settings;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;

/** Settings. */
public final class SettingsRoom implements Room {
    private final Ui ui;
    private final SettingsPresenter presenter;
    private Optional<SettingsPanel> panel = Optional.empty();

    public SettingsRoom(Ui ui) {
        this.ui = ui;
        this.presenter = new SettingsPresenter(ui);
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public JComponent view() {
        SettingsPanel made = panel.orElseGet(() -> new SettingsPanel(ui, presenter));
        panel = Optional.of(made);
        return made;
    }

    @Override
    public void show(Place place) {
        // Nothing of it changes behind the person's back.
    }

    /** A passphrase that was typed and not yet set does not wait for whoever comes next. */
    @Override
    public CompletionStage<Boolean> leave() {
        presenter.passphrase().leave();
        return Room.super.leave();
    }
}
