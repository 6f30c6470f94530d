package somepolku.ui.causes;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;

/** What was found, and how sure it is. */
public final class CausesRoom implements Room {
    private final Ui ui;
    private final CausesPresenter presenter;
    private Optional<CausesPanel> panel = Optional.empty();

    public CausesRoom(Ui ui) {
        this.ui = ui;
        this.presenter = new CausesPresenter(ui);
        ui.commands()
                .bind(
                        ui.lifetime(),
                        Command.CHART_OR_TABLE,
                        presenter::chartOrTable,
                        () -> presenter.inSight() && !ui.calm().on());
    }

    @Override
    public String id() {
        return "causes";
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

    private CausesPanel panel() {
        CausesPanel made = panel.orElseGet(() -> new CausesPanel(ui, presenter));
        panel = Optional.of(made);
        return made;
    }
}
