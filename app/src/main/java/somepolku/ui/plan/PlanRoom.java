package somepolku.ui.plan;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;
import somepolku.ui.plan.model.PlanPresenter;

/** The plan: from the idea to what was learnt of it. */
public final class PlanRoom implements Room {
    private final Ui ui;
    private final PlanPresenter presenter;
    private Optional<PlanPanel> panel = Optional.empty();

    public PlanRoom(Ui ui) {
        this.ui = ui;
        this.presenter = new PlanPresenter(ui);
    }

    @Override
    public String id() {
        return "plan";
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
        return presenter.leave();
    }

    private PlanPanel panel() {
        PlanPanel made = panel.orElseGet(() -> new PlanPanel(ui, presenter));
        panel = Optional.of(made);
        return made;
    }
}
