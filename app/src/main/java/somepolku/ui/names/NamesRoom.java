package somepolku.ui.names;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;

/** The names of the journal in one place; it belongs to the settings. */
public final class NamesRoom implements Room {
    private final Ui ui;
    private final NamesPresenter presenter;
    private Optional<NamesPanel> panel = Optional.empty();

    public NamesRoom(Ui ui) {
        this.ui = ui;
        this.presenter = new NamesPresenter(ui);
    }

    @Override
    public String id() {
        return "names";
    }

    @Override
    public JComponent view() {
        return panel().component();
    }

    @Override
    public void show(Place place) {
        presenter.show();
    }

    @Override
    public void focus() {
        panel().focus();
    }

    @Override
    public CompletionStage<Boolean> leave() {
        presenter.leave();
        return Room.super.leave();
    }

    private NamesPanel panel() {
        NamesPanel made = panel.orElseGet(() -> new NamesPanel(ui, presenter));
        panel = Optional.of(made);
        return made;
    }
}
