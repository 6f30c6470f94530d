package somepolku.ui.metrics;

import java.util.concurrent.CompletionStage;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Room;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.metrics.clock.ClockPresenter;

/** Numbers over time, with the person's own deeds under them. */
public final class MetricsRoom implements Room {
    private final Ui ui;
    private @Nullable MetricsPresenter presenter;
    private @Nullable MetricsPanel panel;
    private final ClockPresenter clock;
    private boolean inSight;

    public MetricsRoom(Ui ui) {
        this.ui = ui;
        this.clock = new ClockPresenter(ui);
        ui.commands()
                .bind(
                        ui.lifetime(),
                        Command.ADD_READING,
                        this::addReading,
                        () -> !ui.work().ledger().readOnly());
        ui.commands()
                .bind(ui.lifetime(), Command.CHART_OR_TABLE, () -> presenter().chartOrTable(), () -> inSight);
        ui.commands()
                .bind(
                        ui.lifetime(),
                        Command.TRAIL,
                        () -> panel().trail(),
                        () -> inSight && !ui.calm().on());
    }

    @Override
    public String id() {
        return "metrics";
    }

    @Override
    public JComponent view() {
        return panel().component();
    }

    @Override
    public void show(Place place) {
        inSight = true;
        clock.show();
        presenter().show(place);
    }

    @Override
    public void focus() {
        panel().focus();
    }

    @Override
    public CompletionStage<Boolean> leave() {
        inSight = false;
        clock.leave();
        return presenter == null ? Room.super.leave() : presenter.keep();
    }

    /** From anywhere: goes to the room, and opens the form in it. */
    private void addReading() {
        if (!inSight) {
            ui.navigator().open(Place.room(id()));
        }
        presenter().addReading();
    }

    private MetricsPresenter presenter() {
        if (presenter == null) {
            presenter = new MetricsPresenter(ui);
        }
        return presenter;
    }

    private MetricsPanel panel() {
        if (panel == null) {
            panel = new MetricsPanel(ui, presenter(), clock);
        }
        return panel;
    }
}
