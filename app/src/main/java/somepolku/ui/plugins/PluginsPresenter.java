package somepolku.ui.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.port.Channels.PluginStatus;
import somepolku.work.port.Channels.PluginStatus.State;
import somepolku.work.port.PluginStock;

/** How every known plugin and pack stands, also those that were refused, and what can be done about each. */
final class PluginsPresenter {
    private static final String PACK = "pack:";

    private final Ui ui;
    private final Shown<List<PluginStatus>> plugins = new Shown<>(List.of());
    private final Shown<Optional<PluginStatus>> chosen = new Shown<>(Optional.empty());

    PluginsPresenter(Ui ui) {
        this.ui = ui;
        ui.channelsChanged().listen(ui.lifetime(), this::read);
        read();
    }

    Shown<List<PluginStatus>> plugins() {
        return plugins;
    }

    /** The one that the buttons are about. */
    Shown<Optional<PluginStatus>> chosen() {
        return chosen;
    }

    void choose(Optional<PluginStatus> plugin) {
        chosen.set(plugin);
    }

    String state(PluginStatus plugin) {
        return ui.text("plugins.state." + plugin.state().name().toLowerCase(Locale.ROOT));
    }

    /** The file, and of a pack that it is one. */
    String source(PluginStatus plugin) {
        return isPack(plugin) ? ui.text("plugins.pack", plugin.source().substring(PACK.length())) : plugin.source();
    }

    /** What a yes to the chosen one means; empty where none is asked for. */
    Optional<String> question() {
        return chosen.now().filter(this::asks).map(plugin -> ui.text("plugins.question", plugin.source()));
    }

    boolean canSwitchOn() {
        return chosen.now()
                .filter(one -> one.state() == State.OFF || waits(one))
                .isPresent();
    }

    boolean canSwitchOff() {
        return chosen.now()
                .filter(one -> one.state() == State.ON || one.state() == State.PENDING)
                .isPresent();
    }

    /** Keeps each for the next start. */
    void install(List<Path> files) {
        files.forEach(file -> act(
                stock -> stock.install(file),
                (now, stock) -> ui.feedback()
                        .tell(
                                ui.text("plugins.installed", now.id(), now.version()),
                                ui.text("plugins.undo"),
                                () -> act(back -> back.remove(now.id()), this::say))));
    }

    void switchOn() {
        chosen.now().ifPresent(one -> act(stock -> stock.switched(one.id(), true), this::say));
    }

    void switchOff() {
        chosen.now()
                .ifPresent(
                        one -> act(stock -> stock.switched(one.id(), false), (now, stock) -> offerBack(now, one.id())));
    }

    void remove() {
        chosen.now().ifPresent(one -> act(stock -> stock.remove(one.id()), (now, stock) -> offerBack(now, one.id())));
    }

    void allow() {
        chosen.now()
                .filter(this::asks)
                .ifPresent(one -> act(
                        stock -> stock.allow(one.id()),
                        (now, stock) -> ui.feedback()
                                .tell(
                                        ui.text("plugins.allowed", one.id()),
                                        ui.text("plugins.undo"),
                                        () -> act(back -> back.forbid(one.id()), this::say))));
    }

    private void offerBack(PluginStatus now, String id) {
        ui.feedback()
                .tell(
                        id + ": " + now.why(),
                        ui.text("plugins.undo"),
                        () -> act(back -> back.switched(id, true), this::say));
    }

    private void say(PluginStatus now, PluginStock stock) {
        String why = now.why().isEmpty() ? ui.text("plugins.asbefore") : now.why();
        ui.feedback().tell(now.id() + ": " + why);
    }

    private interface Act {
        PluginStatus on(PluginStock stock) throws ProblemException;
    }

    private void act(Act act, BiConsumer<PluginStatus, PluginStock> then) {
        Optional<PluginStock> stock = ui.work().channels().stock();
        if (stock.isEmpty()) {
            ui.feedback().tell(Problem.refused("plugins.nowhere"));
            return;
        }
        ui.background().read(progress -> act.on(stock.get()), outcome -> {
            if (outcome instanceof Outcome.Done<PluginStatus> done) {
                then.accept(done.value(), stock.get());
            } else if (outcome instanceof Outcome.Failed<PluginStatus> failed) {
                ui.feedback().tell(failed.problem());
            }
            read();
        });
    }

    /** A jar that the person has not yet said yes to. */
    private boolean asks(PluginStatus plugin) {
        boolean said = plugin.why().equals(ui.text("pluginhost.stock.willrun"));
        return plugin.state() == State.PENDING && !isPack(plugin) && !said;
    }

    private static boolean waits(PluginStatus plugin) {
        return plugin.state() != State.REFUSED && !plugin.why().isEmpty();
    }

    private static boolean isPack(PluginStatus plugin) {
        return plugin.source().startsWith(PACK);
    }

    private void read() {
        List<PluginStatus> now = List.copyOf(ui.work().channels().plugins());
        chosen.set(chosen.now()
                .flatMap(old -> now.stream()
                        .filter(one ->
                                one.source().equals(old.source()) || one.id().equals(old.id()))
                        .findFirst())
                // The first look shows something to look at.
                .or(() -> now.stream().findFirst()));
        plugins.set(now);
    }
}
