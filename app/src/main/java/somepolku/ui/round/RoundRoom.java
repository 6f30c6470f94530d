package somepolku.ui.round;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;

/** The round of readings; it belongs to Metrics. */
public final class RoundRoom implements Room {
    private final Ui ui;
    private final RoundPresenter presenter;
    private Optional<RoundPanel> panel = Optional.empty();

    public RoundRoom(Ui ui) {
        this.ui = ui;
        this.presenter = new RoundPresenter(ui);
    }

    @Override
    public String id() {
        return "round";
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
        return presenter.keep();
    }

    private RoundPanel panel() {
        RoundPanel made = panel.orElseGet(() -> new RoundPanel(ui, presenter));
        panel = Optional.of(made);
        return made;
    }
}
