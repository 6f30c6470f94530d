package somepolku.ui.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.analysis.due.Due;
import somepolku.domain.term.ChannelId;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Fields;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.Unfinished;
import somepolku.ui.kit.command.Command;
import somepolku.ui.round.RoundState.Current;
import somepolku.ui.round.RoundState.Meant;
import somepolku.ui.round.RoundState.Row;
import somepolku.work.Change;
import somepolku.work.due.Answer;
import somepolku.work.due.Rounds;
import somepolku.work.due.Rounds.Agenda;
import somepolku.work.port.Draft;

/** Asks for what is due, row by row, and keeps the answers as one change. */
final class RoundPresenter {
    /** Whoever reads more seldom is told so by the rows themselves. */
    private static final int AHEAD = 31;

    private final Ui ui;
    private final Rounds rounds;
    private final RoundWords words;
    private final Unfinished unfinished;
    private final Shown<RoundState> state = new Shown<>(RoundState.EMPTY);
    private Agenda agenda = Agenda.EMPTY;
    private Optional<LocalDate> next = Optional.empty();
    private RoundDraft draft = RoundDraft.EMPTY;
    private boolean all;
    private boolean read;
    private boolean inSight;
    private int asked;
    private int current;
    private String message = "";
    private boolean refused;
    private boolean written = true;
    private CompletionStage<Boolean> writing = CompletableFuture.completedFuture(true);

    private record Found(Agenda agenda, Optional<LocalDate> next) {}

    RoundPresenter(Ui ui) {
        this.ui = ui;
        this.rounds = new Rounds(ui.work());
        this.words = new RoundWords(ui);
        this.unfinished = new Unfinished(ui, "round");
        ui.changes(ui.lifetime(), change -> readInSight());
        ui.returns(ui.lifetime(), this::readInSight);
        ui.returns(ui.lifetime(), this::keep);
        ui.channelsChanged().listen(ui.lifetime(), this::readInSight);
        ui.calm().listen(ui.lifetime(), this::draw);
    }

    Shown<RoundState> state() {
        return state;
    }

    void show() {
        inSight = true;
        all = false;
        read();
    }

    void leave() {
        inSight = false;
    }

    private void readInSight() {
        if (inSight) {
            read();
        }
    }

    private void read() {
        int mine = ++asked;
        ui.background().read(progress -> found(), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<Found> done) {
                came(done.value());
            } else if (mine == asked && outcome instanceof Outcome.Failed<Found> failed) {
                ui.feedback().tell(failed.problem());
            }
        });
    }

    private Found found() {
        Agenda found = rounds.agenda();
        LocalDate today = ui.work().today();
        return new Found(
                found,
                Stream.iterate(today.plusDays(1), day -> day.plusDays(1))
                        .limit(AHEAD)
                        .filter(day ->
                                !Due.of(rounds.channels(), found.written(), day).isEmpty())
                        .findFirst());
    }

    private void came(Found found) {
        boolean first = !read;
        read = true;
        agenda = found.agenda;
        next = found.next;
        var kept = Fields.split(unfinished.now().map(Draft::text).orElse(""));
        all |= agenda.others().stream().map(this::line).anyMatch(line -> kept.containsKey(line.key()));
        draft = draft.onto(lines());
        if (first || draft.typed().isEmpty()) {
            draft = draft.refilled(kept);
            message = draft.typed().isEmpty() ? "" : ui.text("round.left");
        }
        current = Math.min(current, Math.max(0, draft.lines().size() - 1));
        draw();
    }

    private List<RoundLine> lines() {
        List<Due> shown = new ArrayList<>(agenda.due());
        if (all) {
            shown.addAll(agenda.others());
        }
        List<ChannelId> channels =
                shown.stream().map(due -> due.channel().id()).distinct().toList();
        return channels.stream()
                .flatMap(channel ->
                        shown.stream().filter(due -> due.channel().id().equals(channel)))
                .map(this::line)
                .toList();
    }

    private RoundLine line(Due due) {
        return RoundLine.of(due, agenda.written().series(due.metric()));
    }

    /** Shows what is not due too, or no more. */
    void others(boolean shown) {
        all = shown;
        draft = draft.onto(lines());
        current = 0;
        draw();
    }

    void value(int row, String typed) {
        if (!draft.lines().get(row).typed().equals(typed)) {
            change(draft.at(row, line -> line.typing(typed)));
        }
    }

    /** One types in this row now. */
    void enter(int row) {
        if (row != current) {
            int old = current;
            current = row;
            if (old < draft.lines().size() && draft.lines().get(old).open()) {
                draft = draft.at(old, RoundLine::leaving);
            }
            draw();
        }
    }

    /**
     * The person is done with a row. What is asked about is asked once: a second time, a number that is unlike the others
     * is kept.
     *
     * @return whether one may go on
     */
    boolean done(int row) {
        RoundLine line = draft.lines().get(row);
        if (!line.open()) {
            return true;
        }
        if (line.left() && line.meaning() instanceof RoundLine.Doubtful) {
            change(draft.at(row, RoundLine::keeping));
            return true;
        }
        change(draft.at(row, RoundLine::leaving));
        return false;
    }

    /** Chooses between the two meanings of a number; one may then go on, but where it is unlike the others. */
    boolean meaning(int row, Meant meant) {
        change(draft.at(row, line -> line.meaning(meant.value())));
        return done(row);
    }

    /** The number of the row in which one types is not to be had; again, and it may be. */
    void absent() {
        if (current < draft.lines().size()) {
            boolean already = draft.lines().get(current).meaning() instanceof RoundLine.Absent;
            change(draft.at(current, line -> line.typing(already ? "" : RoundLine.ABSENT)));
        }
    }

    /** To the form for several weeks of the row's metric; what is typed here stays. */
    void weeks() {
        if (state.now().current().filter(row -> !row.weeks().isEmpty()).isPresent()) {
            Due due = draft.lines().get(current).due();
            ui.navigator().open(Place.chart(Optional.of(due.metric().key()), Optional.empty(), Optional.empty()));
            ui.commands().run(Command.ADD_READING);
        }
    }

    void metrics() {
        ui.navigator().open(Place.room("metrics"));
    }

    /** Keeps what was typed; else gives the row that has to be seen to. */
    OptionalInt save() {
        OptionalInt open = draft.open();
        List<Answer> answers = draft.answers();
        if (open.isPresent() || answers.isEmpty()) {
            change(draft.leaving());
            message = open.isPresent() ? "" : ui.text("round.none");
            draw();
            return open.isPresent() ? open : OptionalInt.of(0);
        }
        if (written) {
            written = false;
            CompletionStage<Outcome<Change>> act = rounds.keep(answers);
            writing = act.handle((outcome, defect) -> outcome instanceof Outcome.Done<Change>);
            ui.holding(act, change -> saved(answers), () -> {
                written = true;
                waits(true);
                message = ui.text("kit.unsaved");
                draw();
            });
        }
        return OptionalInt.empty();
    }

    private void saved(List<Answer> answers) {
        written = true;
        waits(false);
        draft = RoundDraft.EMPTY;
        all = false;
        message = "";
        current = 0;
        unfinished.forget();
        read();
        long absent =
                answers.stream().filter(Answer.NotToBeHad.class::isInstance).count();
        ui.feedback().tellUndoable(words.saved(answers.size() - absent, absent));
    }

    private void waits(boolean waits) {
        refused = waits;
        ui.unsaved().mark(this, waits);
    }

    /** Tries again what was refused, and keeps what is half typed. Completes with false where it is refused again. */
    CompletionStage<Boolean> keep() {
        if (refused) {
            save();
        }
        return writing.thenCombine(unfinished.keep(), (saved, kept) -> saved && kept);
    }

    private void change(RoundDraft changed) {
        draft = changed;
        message = "";
        var typed = draft.typed();
        unfinished.typed(
                typed.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Draft(ui.work().today(), Fields.joined(typed))));
        draw();
    }

    private void draw() {
        List<RoundLine> lines = draft.lines();
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            ChannelId channel = lines.get(row).due().channel().id();
            boolean first = row == 0 || !lines.get(row - 1).due().channel().id().equals(channel);
            rows.add(words.row(lines.get(row), first));
        }
        Optional<Current> here =
                current < lines.size() ? Optional.of(words.current(current, lines.get(current))) : Optional.empty();
        boolean ever = !agenda.written().series().isEmpty();
        state.set(new RoundState(
                read,
                rows,
                all,
                !agenda.others().isEmpty(),
                rows.isEmpty() ? "" : ui.calm().figure(ui.text("round.progress", draft.answered(), rows.size())),
                words.nothing(next, ever),
                message,
                here));
    }
}
