package somepolku.ui.kit.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.domain.journal.DayMark;
import somepolku.domain.journal.DayMark.Sort;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Outcome;
import somepolku.kit.ProblemException;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.Change;
import somepolku.work.mark.MarkedDays;

/** Marks days as exceptional or as not written down, changes and removes marks; each is one undo. */
public final class MarkPresenter {
    private final Ui ui;
    private final MarkedDays marks;
    private final Shown<MarkState> state;
    private int asked;

    public MarkPresenter(Ui ui) {
        this.ui = ui;
        this.marks = new MarkedDays(ui.work());
        this.state = new Shown<>(new MarkState(
                List.of(), false, Optional.empty(), DaySpan.of(ui.work().today()), ""));
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
    }

    public Shown<MarkState> state() {
        return state;
    }

    public void read() {
        int mine = ++asked;
        ui.background().read(progress -> marks.all(), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<List<DayMark>> done) {
                state.set(state.now().with(done.value()));
            }
        });
    }

    public void add(LocalDate day) {
        state.set(state.now().adding(DaySpan.of(day)));
    }

    public void edit(DayMark mark) {
        state.set(state.now().editing(mark));
    }

    public void close() {
        state.set(state.now().closed());
    }

    /** Keeps what the form says; an empty last day is the first. */
    void save(Sort sort, String first, String last, String reason) {
        Optional<LocalDate> from = ui.formats().parseDay(first);
        Optional<LocalDate> to = last.isBlank() ? from : ui.formats().parseDay(last);
        if (from.isEmpty() || to.isEmpty()) {
            state.set(state.now().saying(ui.text("kit.mark.form.day", from.isEmpty() ? first : last)));
        } else if (to.get().isBefore(from.get())) {
            state.set(state.now().saying(ui.text("kit.mark.form.order")));
        } else {
            keep(new DaySpan(from.get(), to.get()), sort, reason);
        }
    }

    private void keep(DaySpan days, Sort sort, String reason) {
        Optional<DayMark> edited = state.now().edited();
        ui.background().read(progress -> kept(edited, days, sort, reason), outcome -> {
            if (outcome instanceof Outcome.Done<DayMark> done) {
                state.set(state.now().closed());
                read();
                ui.feedback()
                        .tellUndoable(ui.text("kit.mark.kept", said(done.value().sort()), days(done.value())));
            } else if (outcome instanceof Outcome.Failed<DayMark> failed) {
                state.set(state.now().saying(ui.texts().text(failed.problem())));
            }
        });
    }

    private DayMark kept(Optional<DayMark> edited, DaySpan days, Sort sort, String reason) throws ProblemException {
        return (edited.isPresent() ? marks.revise(edited.get(), days, sort, reason) : marks.mark(days, sort, reason))
                .toCompletableFuture()
                .join()
                .orThrow();
    }

    public void remove(DayMark mark) {
        ui.done(marks.remove(mark), (Change change) -> {
            state.set(state.now().closed());
            ui.feedback().tellUndoable(ui.text("kit.mark.removed", said(mark.sort()), days(mark)));
        });
    }

    /** {@code Poikkeuspäivä}. */
    public String said(Sort sort) {
        return ui.text(sort == Sort.EXCEPTIONAL ? "kit.mark.exceptional" : "kit.mark.unlogged");
    }

    public String days(DayMark mark) {
        return ui.formats().days(mark.days().first(), mark.days().last());
    }
}
