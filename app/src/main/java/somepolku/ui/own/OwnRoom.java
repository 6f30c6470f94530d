package somepolku.ui.own;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;

/** One's own metrics; it belongs to Metrics. */
public final class OwnRoom implements Room {
    private final Ui ui;
    private final OwnPresenter presenter;
    private Optional<OwnPanel> panel = Optional.empty();

    public OwnRoom(Ui ui) {
        this.ui = ui;
        this.presenter = new OwnPresenter(ui);
    }

    @Override
    public String id() {
        return "own";
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

    private OwnPanel panel() {
        OwnPanel made = panel.orElseGet(() -> new OwnPanel(ui, presenter));
        panel = Optional.of(made);
        return made;
    }
}
