package somepolku.ui.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Metric;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKind;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.metric.OwnMetrics;
import somepolku.work.metric.OwnMetrics.Own;
import somepolku.work.metric.OwnMetrics.Said;

/** Shows one's own metrics and changes them; leads to the chart of one. */
final class OwnPresenter {
    private final Ui ui;
    private final OwnMetrics own;
    private final Shown<OwnState> state;
    private boolean inSight;

    OwnPresenter(Ui ui) {
        this.ui = ui;
        this.own = new OwnMetrics(ui.work());
        this.state = new Shown<>(
                new OwnState(List.of(), Optional.empty(), "", ui.calm().on()));
        ui.changes(ui.lifetime(), change -> readInSight());
        ui.returns(ui.lifetime(), this::readInSight);
        ui.calm()
                .listen(
                        ui.lifetime(),
                        () -> state.set(state.now().calm(ui.calm().on())));
    }

    Shown<OwnState> state() {
        return state;
    }

    void show() {
        inSight = true;
        read();
    }

    void leave() {
        inSight = false;
    }

    void choose(Optional<Id<Metric>> metric) {
        if (!metric.equals(state.now().chosen())) {
            state.set(state.now().choosing(metric));
        }
    }

    /** The channels that a metric can be of; first none. */
    List<ChannelId> channels() {
        Stream<ChannelId> known = ui.work().channels().channels().stream()
                .map(ChannelInfo::id)
                .filter(id -> !id.equals(OwnMetrics.NO_CHANNEL));
        return Stream.concat(Stream.of(OwnMetrics.NO_CHANNEL), known).toList();
    }

    String said(ChannelId channel) {
        return channel.equals(OwnMetrics.NO_CHANNEL)
                ? ui.text("own.channel.none")
                : ui.work().channels().channel(channel).map(ChannelInfo::name).orElse(channel.value());
    }

    String said(MetricKind kind) {
        return ui.text("own.kind." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What a ratio can be made of, where the channel has any. */
    List<MetricInfo> flows(ChannelId channel) {
        return own.flows(channel);
    }

    /** What a row of the list says beside the name. */
    String about(Own one) {
        return said(one.info().key().channel());
    }

    /** Keeps what the form says, as a new metric or of the chosen one. */
    void save(Said said) {
        Optional<Own> edited = state.now().edited();
        ui.background().read(progress -> kept(edited, said), outcome -> {
            if (outcome instanceof Outcome.Done<Metric> done) {
                state.set(state.now().choosing(Optional.of(done.value().id())));
                read();
                tell(edited.isEmpty(), done.value());
            } else if (outcome instanceof Outcome.Failed<Metric> failed) {
                state.set(state.now().saying(ui.texts().text(failed.problem())));
            }
        });
    }

    private Metric kept(Optional<Own> edited, Said said) throws somepolku.kit.ProblemException {
        return (edited.isPresent() ? own.revise(edited.get().metric(), said) : own.add(said))
                .toCompletableFuture()
                .join()
                .orThrow();
    }

    private void tell(boolean added, Metric metric) {
        String name = metric.info().name();
        if (added) {
            ui.feedback().tell(ui.text("own.added", name), ui.text("own.added.show"), () -> chart(metric));
        } else {
            ui.feedback().tellUndoable(ui.text("own.kept", name));
        }
    }

    void remove() {
        state.now()
                .edited()
                .ifPresent(one -> ui.background()
                        .read(
                                progress -> own.remove(one.metric())
                                        .toCompletableFuture()
                                        .join()
                                        .orThrow(),
                                outcome -> {
                                    if (outcome instanceof Outcome.Failed<?> failed) {
                                        state.set(state.now().saying(ui.texts().text(failed.problem())));
                                    } else {
                                        state.set(state.now().choosing(Optional.empty()));
                                        ui.feedback()
                                                .tellUndoable(ui.text(
                                                        "own.removed",
                                                        one.info().name()));
                                    }
                                }));
    }

    /** To the chart of the chosen metric, where its values are typed. */
    void chart() {
        state.now().edited().ifPresent(one -> chart(one.metric()));
    }

    private void chart(Metric metric) {
        ui.navigator().open(Place.chart(Optional.of(metric.info().key()), Optional.empty(), Optional.empty()));
    }

    void back() {
        ui.navigator().open(Place.room("metrics"));
    }

    private void readInSight() {
        if (inSight) {
            read();
        }
    }

    private void read() {
        ui.background().read(progress -> own.all(), outcome -> {
            if (outcome instanceof Outcome.Done<List<Own>> done) {
                state.set(state.now().with(done.value()));
            } else if (outcome instanceof Outcome.Failed<List<Own>> failed) {
                ui.feedback().tell(failed.problem());
            }
        });
    }
}
