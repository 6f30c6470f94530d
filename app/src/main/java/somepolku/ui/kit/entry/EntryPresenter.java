package somepolku.ui.kit.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import somepolku.domain.journal.Activity;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.text.entry.Completion;
import somepolku.text.entry.Completions;
import somepolku.text.entry.QuickEntry;
import somepolku.text.line.QuickLine;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.Unfinished;
import somepolku.work.Change;
import somepolku.work.Diary;
import somepolku.work.entry.Written;
import somepolku.work.port.Draft;

/** Understands the line while it is typed, completes its words, and records it. */
public final class EntryPresenter {
    private final Ui ui;
    private final Supplier<LocalDate> day;
    private final BiConsumer<Written, LocalDate> stored;
    private final Words words;
    private final Shown<String> line = new Shown<>("");
    private final Shown<Boolean> refused = new Shown<>(false);
    private final Shown<Optional<LocalDate>> left = new Shown<>(Optional.empty());
    private Optional<Unfinished> unfinished = Optional.empty();
    private LocalDate meant;
    private Optional<Tried> tried = Optional.empty();
    private CompletionStage<Boolean> writing = CompletableFuture.completedFuture(true);
    private boolean written = true;

    /** A line that was handed over, and what it writes: tried again it must not become two. */
    private record Tried(String line, LocalDate day, Written what) {
        boolean of(String typed, LocalDate on) {
            return line.equals(typed) && day.equals(on);
        }
    }

    /**
     * @param day the day on which a deed is recorded that names no other
     * @param stored hears what was recorded, and the day that is in sight then
     */
    public EntryPresenter(Ui ui, Supplier<LocalDate> day, BiConsumer<Written, LocalDate> stored) {
        this.ui = ui;
        this.day = day;
        this.stored = stored;
        this.words = new Words(ui);
        this.meant = day.get();
        ui.returns(ui.lifetime(), this::keep);
    }

    /** The same for the one line that the journal keeps while it is not finished, and that begins with what was left in it. */
    public static EntryPresenter keeping(Ui ui, Supplier<LocalDate> day, BiConsumer<Written, LocalDate> stored) {
        EntryPresenter made = new EntryPresenter(ui, day, stored);
        Unfinished kept = new Unfinished(ui, "entry");
        made.unfinished = Optional.of(kept);
        kept.now().ifPresent(draft -> {
            made.words.learn();
            made.line.set(draft.text());
            made.left.set(Optional.of(draft.day()));
        });
        return made;
    }

    /** The line as it is typed; emptied once the journal has the deed. */
    public Shown<String> line() {
        return line;
    }

    /** Whether the journal refused the line, which then waits here. */
    public Shown<Boolean> refused() {
        return refused;
    }

    /** The day of which the line was left unfinished, as long as that line stands there and is meant for that day. */
    public Shown<Optional<LocalDate>> left() {
        return left;
    }

    /** Whether the line was left on another day than today, says none itself, and so goes to that day. */
    boolean leftBefore() {
        return left.now().filter(day -> !day.equals(ui.work().today())).isPresent()
                && read().day().isEmpty();
    }

    /** Takes a line that was left along to the day to which the person goes. */
    public void goingTo(LocalDate next) {
        if (!left.now().equals(Optional.of(next))) {
            left.set(Optional.empty());
        }
    }

    private LocalDate day() {
        return left.now().orElseGet(day);
    }

    private void stands() {
        unfinished.ifPresent(kept ->
                kept.typed(line.now().isBlank() ? Optional.empty() : Optional.of(new Draft(day(), line.now()))));
    }

    /** Changes when more of the words is known than before. */
    Shown<Integer> learnt() {
        return words.learnt();
    }

    /** Hears what the line says now. */
    public void typed(String text) {
        if (!text.isBlank()) {
            words.learn();
        }
        line.set(text);
        if (text.isBlank()) {
            waits(false);
            left.set(Optional.empty());
        }
        stands();
    }

    /** What is understood of the line. */
    public QuickLine read() {
        return QuickEntry.parse(line.now(), words.known());
    }

    /** What was understood, is in doubt and is offered. */
    public List<Chip> chips() {
        return new ChipWords(ui, read(), day()).all();
    }

    /** What the word before the caret may become. */
    List<Completion> completions(int caret) {
        return Completions.at(line.now(), caret, words.known());
    }

    /** Records the line; it stays until the journal has it, and what was typed since stays too. */
    public void record() {
        if (!line.now().isBlank() && written) {
            record(line.now(), day());
        }
    }

    /**
     * Tries a refused line again, on the day for which it was meant, and keeps one that is not finished. Completes with
     * false where it is refused again.
     */
    public CompletionStage<Boolean> keep() {
        if (refused.now() && written) {
            record(line.now(), meant);
        }
        stands();
        return unfinished
                .map(Unfinished::keep)
                .map(kept -> writing.thenCombine(kept, (recorded, held) -> recorded && held))
                .orElse(writing);
    }

    private void record(String typed, LocalDate onDay) {
        written = false;
        meant = onDay;
        Diary diary = ui.work().diary();
        Written what = tried.filter(before -> before.of(typed, onDay))
                .map(Tried::what)
                .orElseGet(() -> diary.written(read(), onDay, ui.work().today()));
        Optional<LocalDate> toCome =
                what.deed().flatMap(Activity::day).filter(ui.work().today()::isBefore);
        if (toCome.isPresent()) {
            written = true;
            ui.feedback().tell(Problem.refused("today.deed.toCome", ui.formats().day(toCome.get())));
            return;
        }
        tried = Optional.of(new Tried(typed, onDay, what));
        CompletionStage<Outcome<Change>> act = diary.record(what, ui.work().today());
        writing = act.handle((outcome, defect) -> outcome instanceof Outcome.Done<Change>);
        ui.holding(
                act,
                change -> {
                    written = true;
                    tried = Optional.empty();
                    waits(false);
                    if (line.now().equals(typed)) {
                        line.set("");
                        left.set(Optional.empty());
                    }
                    // At once: a line that the journal has must not be offered again.
                    stands();
                    unfinished.ifPresent(Unfinished::keep);
                    stored.accept(what, day.get());
                },
                () -> {
                    written = true;
                    waits(true);
                });
    }

    private void waits(boolean waits) {
        refused.set(waits);
        ui.unsaved().mark(this, waits);
        if (!waits) {
            writing = CompletableFuture.completedFuture(true);
        }
    }
}
