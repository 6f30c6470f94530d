package somepolku.ui.year;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;

/** A year at a glance; it belongs to the day page. */
public final class YearRoom implements Room {
    private final Ui ui;
    private final YearPresenter presenter;
    private Optional<YearPanel> panel = Optional.empty();

    public YearRoom(Ui ui) {
        this.ui = ui;
        this.presenter = new YearPresenter(ui);
    }

    @Override
    public String id() {
        return "year";
    }

    @Override
    public JComponent view() {
        return panel().component();
    }

    @Override
    public void show(Place place) {
        presenter.show(place);
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

    private YearPanel panel() {
        YearPanel made = panel.orElseGet(() -> new YearPanel(ui, presenter));
        panel = Optional.of(made);
        return made;
    }
}
