package somepolku.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import somepolku.importing.DateOrder;
import somepolku.importing.ImportPreview;
import somepolku.importing.mapping.MappedFormat;
import somepolku.importing.mapping.Mapping;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.ui.imports.columns.ColumnsPresenter;
import somepolku.ui.imports.model.ImportsState;
import somepolku.ui.imports.model.ImportsState.Choice;
import somepolku.ui.imports.model.ImportsState.Doing;
import somepolku.ui.imports.model.ImportsState.Stage;
import somepolku.ui.imports.model.ImportsState.Strip;
import somepolku.ui.imports.model.ImportsState.Tab;
import somepolku.ui.imports.model.PreviewWords;
import somepolku.ui.imports.model.PreviewWords.Said;
import somepolku.ui.imports.model.Rehearsal;
import somepolku.ui.kit.Background.Busy;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.Change;
import somepolku.work.Imports;
import somepolku.work.Ledger.Published;
import somepolku.work.Tasks;

/** Leads from dropped files over the preview to one change, and back by one undo. Nothing is stored before {@link #accept}. */
final class ImportsPresenter {
    private final Ui ui;
    private final Imports imports;
    private final PreviewWords words;
    private final ColumnsPresenter columns;
    private final Shown<ImportsState> state = new Shown<>(ImportsState.EMPTY);
    private final List<Path> paths = new ArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private final Map<String, String> formats = new HashMap<>();
    private final Map<String, Mapping> mappings = new HashMap<>();
    private Optional<DateOrder> dates = Optional.empty();
    private int turn;
    private Tasks.@Nullable Running<?> running;
    private @Nullable ImportPreview preview;
    private @Nullable Change stored;

    ImportsPresenter(Ui ui) {
        this.ui = ui;
        this.imports = ui.work().imports();
        this.words = new PreviewWords(ui);
        this.columns = new ColumnsPresenter(ui, this::told);
        ui.changes(ui.lifetime(), this::heard);
        ui.channelsChanged().listen(ui.lifetime(), this::channelsChanged);
        ui.calm().listen(ui.lifetime(), this::sayAgain);
        ui.background().busy().follow(ui.lifetime(), this::progressed);
    }

    /** Where the person says what the columns of a table mean. */
    ColumnsPresenter columns() {
        return columns;
    }

    /** Reads again, knowing what the columns of a table mean. */
    private void told(String file, Mapping mapping) {
        mappings.put(file, mapping);
        read();
    }

    private void ask(String file) {
        paths.stream()
                .filter(path -> String.valueOf(path.getFileName()).equals(file))
                .findFirst()
                .ifPresent(columns::open);
    }

    Shown<ImportsState> state() {
        return state;
    }

    /** What an import would show, to be shown beforehand where nobody sees it. */
    Rehearsal rehearsal() {
        return new Rehearsal(words);
    }

    /** Begins anew with these files. */
    void open(List<Path> dropped) {
        forget();
        add(dropped);
    }

    /** Reads more files together with those that are there. After one is stored, or failed, it begins a new import. */
    void add(List<Path> more) {
        if (state.now().stage() == Stage.STORED || gaveUp()) {
            forget();
        }
        more.stream().filter(path -> !paths.contains(path)).forEach(paths::add);
        if (!paths.isEmpty()) {
            read();
        }
    }

    /** Whether the files that are there were answered with a problem that nothing but other files can solve. */
    private boolean gaveUp() {
        return state.now().stage() == Stage.EMPTY
                && state.now()
                        .strip()
                        .filter(said -> said.problem() && said.choices().isEmpty())
                        .isPresent();
    }

    void keepNames(boolean keep) {
        if (keep != state.now().keepNames()) {
            state.set(state.now().keepingNames(keep));
            if (!paths.isEmpty()) {
                read();
            }
        }
    }

    /** Reads again in the way that the person chose. */
    void use(Choice choice) {
        if (choice.format().filter(MappedFormat.ID::equals).isPresent()) {
            ask(choice.file());
            return;
        }
        choice.format().ifPresent(format -> formats.put(choice.file(), format));
        dates = choice.dates().or(() -> dates);
        read();
    }

    /** Stops the reading or the storing, or leaves without having changed anything. */
    void cancel() {
        Tasks.Running<?> now = running;
        if (state.now().stage() == Stage.STORING) {
            if (now != null) {
                // Whether it came in time is heard from the journal.
                now.cancel();
            }
            return;
        }
        boolean reading = state.now().stage() == Stage.READING;
        forget();
        if (reading) {
            state.set(state.now().with(Optional.of(stopped())));
        } else {
            ui.navigator().open(Place.room("metrics"));
        }
    }

    private Strip stopped() {
        return Strip.notice(ui.text("importing.stopped"));
    }

    void fold(String group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        ImportPreview shown = preview;
        if (shown != null) {
            ImportsState now = state.now();
            state.set(now.showing(words.rows(shown, folded), now.tabs(), now.acceptText()));
        }
    }

    /** With values or without; made where nobody waits, since a preview may be large. */
    private void sayAgain() {
        ImportPreview shown = preview;
        if (shown != null) {
            ui.background().read(progress -> words.tabs(shown), outcome -> {
                if (preview == shown && outcome instanceof Outcome.Done<List<Tab>> done) {
                    ImportsState now = state.now();
                    state.set(now.showing(now.rows(), done.value(), now.acceptText()));
                }
            });
        }
    }

    void accept() {
        ImportPreview accepted = preview;
        if (accepted == null || state.now().stage() != Stage.READY) {
            return;
        }
        String title = ui.text("imports.storing");
        state.set(state.now().with(Stage.STORING).with(new Doing(title, -1, true)));
        running = ui.background()
                .start(
                        title,
                        progress -> imports.accept(accepted, progress)
                                .toCompletableFuture()
                                .join()
                                .orThrow(),
                        outcome -> stored(accepted, outcome));
    }

    void undo() {
        if (state.now().undoable()) {
            ui.done(ui.work().ledger().undo(), change -> {});
        }
    }

    void showMetrics() {
        ui.navigator().open(Place.room("metrics"));
    }

    private void read() {
        stop();
        stored = null;
        List<Path> all = List.copyOf(paths);
        String names =
                all.stream().map(path -> String.valueOf(path.getFileName())).collect(Collectors.joining(", "));
        Imports.Options options = new Imports.Options(
                state.now().keepNames(), Optional.empty(), dates, formats, mappings, Optional.empty());
        String title = ui.text("imports.reading", names);
        state.set(state.now().read(title));
        Set<String> shut = Set.copyOf(folded);
        int mine = ++turn;
        running = ui.background()
                .start(
                        title,
                        progress -> words.said(imports.preview(all, options, progress), shut),
                        outcome -> read(mine, outcome));
    }

    /** What a reading that was stopped still says is not heard. */
    private void read(int whose, Outcome<Said> outcome) {
        if (whose != turn) {
            return;
        }
        running = null;
        if (outcome instanceof Outcome.Done<Said> done) {
            came(done.value());
        } else if (outcome instanceof Outcome.Failed<Said> failed) {
            failed(failed.problem());
        }
    }

    private void stop() {
        turn++;
        Tasks.Running<?> now = running;
        if (now != null) {
            now.cancel();
        }
        running = null;
    }

    private void forget() {
        stop();
        paths.clear();
        folded.clear();
        formats.clear();
        mappings.clear();
        columns.close();
        dates = Optional.empty();
        preview = null;
        stored = null;
        state.set(ImportsState.EMPTY.keepingNames(state.now().keepNames()));
    }

    private void progressed(List<Busy> busy) {
        Stage stage = state.now().stage();
        for (Busy job : busy) {
            if (job.running() == running && (stage == Stage.READING || stage == Stage.STORING)) {
                String what = job.step().map(step -> ui.text(step)).orElse(job.title());
                state.set(state.now().with(new Doing(what, job.share(), job.stoppable())));
            }
        }
    }

    private void came(Said said) {
        ImportPreview found = said.preview();
        preview = found;
        boolean nothing = found.added() + found.changed() == 0;
        state.set(state.now()
                .with(nothing ? Stage.NOTHING_NEW : Stage.READY)
                .with(said.above())
                .showing(said.rows(), said.tabs(), said.acceptText()));
    }

    private void failed(Problem problem) {
        Strip strip = words.problem(problem);
        boolean kept = preview != null;
        state.set(state.now().with(kept ? Stage.READY : Stage.EMPTY).with(Optional.of(strip)));
        if (problem.key().equals("importing.columns") && paths.size() == 1) {
            columns.open(paths.get(0));
        }
    }

    private void stored(ImportPreview accepted, Outcome<Change> outcome) {
        running = null;
        if (outcome instanceof Outcome.Done<Change> done) {
            stored = done.value();
            Strip said = Strip.done(words.stored(accepted));
            state.set(state.now().with(Stage.STORED).with(Optional.of(said)).undoable(true));
        } else if (outcome instanceof Outcome.Failed<Change> failed) {
            boolean wanted = failed.problem().key().equals("importing.stopped");
            Strip said = wanted ? stopped() : words.problem(failed.problem());
            state.set(state.now().with(Stage.READY).with(Optional.of(said)));
        }
    }

    /** An undo from anywhere takes the import back; another change on top of it means that undo is not about it. */
    private void heard(Published published) {
        Change mine = stored;
        if (mine == null) {
            return;
        }
        if (published.change().equals(mine.inverse())) {
            Strip said = Strip.done(ui.text("imports.undone"));
            stored = null;
            state.set(state.now().with(Stage.READY).undoable(false).with(Optional.of(said)));
        } else {
            boolean top = published.possible().undo().filter(mine::equals).isPresent();
            state.set(state.now().undoable(top));
        }
    }

    private void channelsChanged() {
        Stage stage = state.now().stage();
        if (!paths.isEmpty() && stage != Stage.STORING && stage != Stage.STORED) {
            read();
        }
    }
}
