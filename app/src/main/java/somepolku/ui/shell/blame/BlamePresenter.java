package somepolku.ui.shell.blame;

import java.util.List;
import java.util.Optional;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.ui.kit.Links;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.Tasks;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.PluginStock;
import somepolku.work.port.Troubles;
import somepolku.work.port.Troubles.Trouble;

/** Says which plugin went wrong, one after the other, and lets the person turn it off, keep it, or see more. */
public final class BlamePresenter {
    private final Ui ui;
    private final Troubles troubles;
    private final Shown<Optional<Blamed>> blamed = new Shown<>(Optional.empty());
    private boolean detailed;

    public BlamePresenter(Ui ui) {
        this.ui = ui;
        this.troubles = ui.work().channels().troubles();
        troubles.listen(ui.lifetime(), () -> ui.onScreen(this::read));
        read();
    }

    Shown<Optional<Blamed>> blamed() {
        return blamed;
    }

    /** Now and at every start. */
    void turnOff() {
        blamed.now().ifPresent(now -> {
            troubles.rest(now.plugin());
            ui.channelsChanged().fire();
            switched(
                    now.plugin(),
                    false,
                    status -> ui.feedback()
                            .tell(ui.text("shell.blame.off", now.plugin()), ui.text("shell.blame.on"), () -> {
                                troubles.wake(now.plugin());
                                switched(now.plugin(), true, back -> {});
                            }));
        });
    }

    void keep() {
        blamed.now().ifPresent(now -> troubles.keep(now.plugin()));
    }

    void details() {
        detailed = !detailed;
        read();
    }

    void copy() {
        blamed.now()
                .flatMap(Blamed::details)
                .ifPresent(details -> ui.background().read(progress -> Links.copy(details), outcome -> {
                    if (outcome instanceof Outcome.Failed<String>) {
                        ui.feedback().tell(Problem.refused("shell.blame.noClipboard"));
                    } else {
                        ui.feedback().tell(ui.text("shell.blame.copied"));
                    }
                }));
    }

    private void switched(String plugin, boolean on, java.util.function.Consumer<PluginStatus> then) {
        Tasks.Job<PluginStatus> job = progress -> stock().switched(plugin, on);
        ui.background().read(job, outcome -> {
            if (outcome instanceof Outcome.Done<PluginStatus> done) {
                then.accept(done.value());
            } else if (outcome instanceof Outcome.Failed<PluginStatus> failed) {
                ui.feedback().tell(failed.problem());
            }
            ui.channelsChanged().fire();
        });
    }

    private PluginStock stock() throws ProblemException {
        return ui.work()
                .channels()
                .stock()
                .orElseThrow(() -> new ProblemException(Problem.refused("shell.blame.nowhere")));
    }

    private void read() {
        List<Trouble> open = troubles.open();
        if (open.isEmpty()) {
            detailed = false;
            blamed.set(Optional.empty());
            return;
        }
        Trouble first = open.get(0);
        boolean another =
                blamed.now().filter(now -> !now.plugin().equals(first.plugin())).isPresent();
        detailed = detailed && !another;
        blamed.set(Optional.of(new Blamed(
                first.plugin(),
                first.what(),
                detailed ? Optional.of(first.details()) : Optional.empty(),
                open.size() - 1)));
    }
}
