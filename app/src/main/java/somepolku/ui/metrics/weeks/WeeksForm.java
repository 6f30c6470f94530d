package somepolku.ui.metrics.weeks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.Forgetting;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.text.TypedNumber.TwoWays;
import somepolku.ui.kit.Fields;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.Unfinished;
import somepolku.ui.metrics.reading.FormState.Meant;
import somepolku.ui.metrics.reading.HalfTyped;
import somepolku.ui.metrics.reading.ValueWords;
import somepolku.ui.metrics.weeks.WeeksState.Row;
import somepolku.work.Change;
import somepolku.work.Diary.Value;

/**
 * The form for all weeks that a platform's graph shows. Weeks that are not over or forgotten are not in it. A fault is said
 * once its row was left; saving is one change.
 */
public final class WeeksForm {
    private final Ui ui;
    private final ValueWords values;
    private final Consumer<Optional<WeeksState>> shown;
    private final Map<DaySpan, Double> known = new HashMap<>();
    private @Nullable MetricInfo metric;
    private @Nullable WeeksDraft draft;
    private final Unfinished unfinished;
    private String problem = "";
    private boolean refused;
    private boolean written = true;
    private CompletionStage<Boolean> writing = CompletableFuture.completedFuture(true);

    public WeeksForm(Ui ui, ValueWords values, Consumer<Optional<WeeksState>> shown) {
        this.ui = ui;
        this.values = values;
        this.shown = shown;
        this.unfinished = new Unfinished(ui, "weeks");
        ui.returns(ui.lifetime(), this::keep);
    }

    /** Opens it where the platform shows past weeks of the metric; else says that it is not for it. */
    public boolean open(MetricInfo info, Optional<Series> series) {
        List<DaySpan> weeks =
                new ArrayList<>(Forgetting.weeks(info, ui.work().today()).toList());
        if (weeks.isEmpty()) {
            return false;
        }
        Collections.reverse(weeks);
        metric = info;
        draft = WeeksDraft.of(weeks);
        problem = "";
        refill(info);
        known.clear();
        series.map(Series::points).orElse(List.of()).forEach(point -> known.put(point.span(), point.value()));
        draw();
        return true;
    }

    /** The days of a row of which a value is known. */
    public Optional<DaySpan> known(int row) {
        return Optional.ofNullable(draft)
                .map(now -> now.weeks().get(row).days())
                .filter(known::containsKey);
    }

    /** The metric of weeks that were left half typed. */
    public Optional<MetricKey> left() {
        return unfinished.now().flatMap(HalfTyped::metric);
    }

    private void refill(MetricInfo info) {
        WeeksDraft empty = draft;
        if (empty != null && left().equals(Optional.of(info.key()))) {
            draft = empty.refilled(Fields.split(unfinished.now().orElseThrow().text()));
            problem = ui.text("metrics.form.left");
        }
    }

    private void stands() {
        WeeksDraft now = draft;
        MetricInfo info = metric;
        Map<String, String> rows = now == null ? Map.of() : now.typed();
        unfinished.typed(
                info == null || rows.isEmpty()
                        ? Optional.empty()
                        : Optional.of(HalfTyped.of(info.key(), rows, ui.work().today())));
    }

    /** Whether the journal refused what the form says, which then waits here. */
    public boolean refused() {
        return refused;
    }

    /** Tries again what was refused, and keeps what is half typed. Completes with false where it is refused again. */
    public CompletionStage<Boolean> keep() {
        if (refused) {
            save();
        }
        return writing.thenCombine(unfinished.keep(), (saved, kept) -> saved && kept);
    }

    /** Puts it away for good. */
    public void close() {
        unfinished.forget();
        leave();
    }

    /** Puts it away; what stood in it stands there again when it is opened for the same metric. */
    public void leave() {
        draft = null;
        waits(false);
        writing = CompletableFuture.completedFuture(true);
        shown.accept(Optional.empty());
    }

    /** Where one begins: the oldest week that is not known yet, since it is the next to go. */
    public int start() {
        WeeksDraft now = draft;
        return now == null
                ? 0
                : now.first(week -> !known.containsKey(week.days()))
                        .orElse(now.weeks().size() - 1);
    }

    public void value(int row, String typed) {
        WeeksDraft now = draft;
        if (now != null && !now.weeks().get(row).typed().equals(typed)) {
            change(now.at(row, week -> week.typing(typed)));
        }
    }

    /** The person went on from a row. */
    public void left(int row) {
        WeeksDraft now = draft;
        if (now != null
                && now.weeks().get(row).faulty()
                && !now.weeks().get(row).left()) {
            change(now.at(row, Week::leaving));
        }
    }

    /** Whether the text was several numbers, which are then taken; a single one is for the field itself. */
    public boolean paste(int row, String text) {
        WeeksDraft now = draft;
        Optional<List<String>> cells = Pasted.cells(text);
        if (now == null || cells.isEmpty()) {
            return false;
        }
        now.pasting(row, cells.get()).ifPresentOrElse(this::change, () -> {
            int room = now.weeks().size() - row;
            problem = ui.text("metrics.weeks.paste.many", cells.get().size(), room);
            draw();
        });
        return true;
    }

    /** Chooses between the two meanings of the number that is asked about. */
    public void meaning(Meant meaning) {
        WeeksDraft now = draft;
        if (now != null) {
            asked(now).ifPresent(row -> change(now.at(row, week -> week.meaning(meaning.value()))));
        }
    }

    /** Keeps what was typed; else gives the row that has to be seen to. */
    public OptionalInt save() {
        WeeksDraft now = draft;
        MetricInfo info = metric;
        if (now == null || info == null) {
            return OptionalInt.empty();
        }
        OptionalInt faulty = now.first(Week::faulty);
        List<Value> typed = now.values();
        if (faulty.isPresent() || typed.isEmpty()) {
            change(now.leaving());
            problem = faulty.isPresent() ? "" : ui.text("metrics.weeks.none");
            draw();
            return faulty.isPresent() ? faulty : OptionalInt.of(start());
        }
        if (written) {
            written = false;
            CompletionStage<Outcome<Change>> act = ui.work().diary().readings(info, typed);
            writing = act.handle((outcome, defect) -> outcome instanceof Outcome.Done<Change>);
            ui.holding(act, change -> saved(info, change), () -> {
                written = true;
                waits(true);
                problem = ui.text("kit.unsaved");
                draw();
            });
        }
        return OptionalInt.empty();
    }

    private void waits(boolean waits) {
        refused = waits;
        ui.unsaved().mark(this, waits);
    }

    private void saved(MetricInfo info, Change change) {
        written = true;
        close();
        int many = (int) change.edits().stream()
                .filter(edit -> edit.after().filter(Reading.class::isInstance).isPresent())
                .count();
        if (many == 0) {
            ui.feedback().tell(ui.text("metrics.weeks.same"));
        } else {
            ui.feedback()
                    .tellUndoable(ui.calm()
                            .either(
                                    ui.text("metrics.weeks.saved", info.name(), many),
                                    ui.text("metrics.weeks.savedCalm", info.name())));
        }
    }

    private void change(WeeksDraft next) {
        draft = next;
        problem = "";
        stands();
        draw();
    }

    private static OptionalInt asked(WeeksDraft now) {
        return now.first(week -> week.left() && week.faulty());
    }

    private void draw() {
        WeeksDraft now = draft;
        MetricInfo info = metric;
        if (now == null || info == null) {
            return;
        }
        WeekWords words = new WeekWords(ui, info);
        List<Row> rows = now.weeks().stream().map(week -> row(week, words)).toList();
        OptionalInt asked = asked(now);
        String message = problem;
        List<Meant> meanings = List.of();
        if (problem.isEmpty() && asked.isPresent()) {
            Week week = now.weeks().get(asked.getAsInt());
            message = words.fault(week);
            meanings = week.number() instanceof TwoWays two
                    ? List.of(meant(two.thousands()), meant(two.decimals()))
                    : List.of();
        }
        List<String> hints = new ArrayList<>(List.of(ui.text("metrics.weeks.hint")));
        words.oldest(now.weeks().get(0).days()).ifPresent(hints::add);
        shown.accept(Optional.of(new WeeksState(info.name(), hints, rows, message, meanings)));
    }

    private Row row(Week week, WeekWords words) {
        String before =
                Optional.ofNullable(known.get(week.days())).map(values::number).orElse("");
        return new Row(
                words.week(week.days()),
                words.spoken(week.days(), before),
                week.typed(),
                before,
                words.until(week.days()),
                week.left() ? words.fault(week) : "");
    }

    private Meant meant(double value) {
        return new Meant(value, values.exact(value));
    }
}
