package somepolku.ui.causes;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import somepolku.domain.journal.Activity;
import somepolku.ui.causes.around.AroundPresenter;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.kit.mark.MarkPresenter;

/** What was found, and how sure it is; what was before and after a deed; and the days that are set apart. */
public final class CausesRoom implements Room {
    private final Ui ui;
    private final CausesPresenter presenter;
    private final AroundPresenter around;
    private final MarkPresenter marks;
    private Optional<CausesPanel> panel = Optional.empty();

    public CausesRoom(Ui ui) {
        this.ui = ui;
        this.presenter = new CausesPresenter(ui);
        this.around = new AroundPresenter(ui);
        this.marks = new MarkPresenter(ui);
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
        presenter.show();
        marks.read();
        Optional<Activity> deed =
                place.entry().filter(Activity.class::isInstance).map(Activity.class::cast);
        deed.ifPresent(around::choose);
        around.show();
        deed.ifPresent(one -> panel().bring(CausesPanel.Tab.AROUND));
    }

    @Override
    public void focus() {
        panel().focus();
    }

    @Override
    public CompletionStage<Boolean> leave() {
        presenter.leave();
        around.leave();
        return Room.super.leave();
    }

    private CausesPanel panel() {
        CausesPanel made = panel.orElseGet(() -> new CausesPanel(ui, presenter, around, marks));
        panel = Optional.of(made);
        return made;
    }
}
