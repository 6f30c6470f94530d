package somepolku.ui.metrics.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.Forgetting;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.Unfinished;
import somepolku.ui.metrics.reading.FormState.Meant;
import somepolku.ui.metrics.reading.ReadingDraft.Ask;
import somepolku.ui.metrics.reading.ReadingDraft.Fault;
import somepolku.ui.metrics.reading.ReadingDraft.Kept;
import somepolku.work.Change;

/** The form beside the chart in which a value is typed. Faults are said when the person wants to save, not before. */
public final class ReadingForm {
    private static final int QUOTED_AT_MOST = 20;

    private final Ui ui;
    private final ValueWords words;
    private final Consumer<Optional<FormState>> shown;
    private @Nullable MetricInfo metric;
    private String last = "";
    private @Nullable ReadingDraft draft;
    private final Unfinished unfinished;
    private boolean left;
    private boolean asked;
    private boolean refused;
    private boolean written = true;
    private CompletionStage<Boolean> writing = CompletableFuture.completedFuture(true);

    public ReadingForm(Ui ui, ValueWords words, Consumer<Optional<FormState>> shown) {
        this.ui = ui;
        this.words = words;
        this.shown = shown;
        this.unfinished = new Unfinished(ui, "reading");
        ui.returns(ui.lifetime(), this::keep);
    }

    public boolean open() {
        return draft != null;
    }

    public void open(MetricInfo info, Optional<Series> series) {
        boolean daily = !info.kind().atInstant()
                && series.filter(some -> some.usualDays() == 1).isPresent();
        LocalDate today = ui.work().today();
        LocalDate day = daily ? today.minusDays(1) : ReadingDraft.proposed(info.kind(), today);
        metric = info;
        draft = ReadingDraft.empty(info.kind(), ui.formats().date(day)).overWeek(!daily);
        last = series.flatMap(some -> some.last())
                .map(point -> ui.calm()
                        .either(
                                ui.text("metrics.form.last", words.number(point.value()), words.days(point.span())),
                                ui.text("metrics.form.lastCalm", words.days(point.span()))))
                .orElseGet(() -> ui.text("metrics.form.first"));
        asked = false;
        refill(info);
        draw();
    }

    /** The metric of a value that was left half typed. */
    public Optional<MetricKey> left() {
        return unfinished.now().flatMap(HalfTyped::metric);
    }

    private void refill(MetricInfo info) {
        ReadingDraft empty = draft;
        left = empty != null && left().equals(Optional.of(info.key()));
        if (left) {
            draft = HalfTyped.onto(empty, unfinished.now().orElseThrow());
        }
    }

    private void stands() {
        ReadingDraft now = draft;
        MetricInfo info = metric;
        unfinished.typed(
                now == null || info == null || now.value().isBlank()
                        ? Optional.empty()
                        : Optional.of(HalfTyped.of(info.key(), now, ui.work().today())));
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

    public void day(String typed) {
        change(old -> old.onDay(typed));
    }

    public void week(boolean whole) {
        change(old -> old.overWeek(whole));
    }

    public void value(String typed) {
        change(old -> old.valued(typed));
    }

    /** Chooses between the two meanings of a value, and keeps it. */
    public void meaning(Meant meaning) {
        change(old -> old.meaning(meaning.value()));
        save();
    }

    public void save() {
        ReadingDraft now = draft;
        MetricInfo info = metric;
        if (now == null || info == null) {
            return;
        }
        if (now.read(ui.work().today()) instanceof Kept kept) {
            String said = ui.calm()
                    .either(
                            ui.text(
                                    "metrics.form.saved",
                                    info.name(),
                                    words.number(kept.value()),
                                    words.days(kept.days())),
                            ui.text("metrics.form.savedCalm", info.name(), words.days(kept.days())));
            if (written) {
                written = false;
                CompletionStage<Outcome<Change>> act = ui.work()
                        .diary()
                        .reading(info, kept.days(), kept.value(), kept.estimate() ? Optional.of("") : Optional.empty());
                writing = act.handle((outcome, defect) -> outcome instanceof Outcome.Done<Change>);
                ui.holding(act, change -> saved(said), () -> {
                    written = true;
                    waits(true);
                    draw();
                });
            }
        } else {
            asked = true;
            draw();
        }
    }

    private void saved(String said) {
        written = true;
        close();
        ui.feedback().tellUndoable(said);
    }

    private void waits(boolean waits) {
        refused = waits;
        ui.unsaved().mark(this, waits);
    }

    private void change(UnaryOperator<ReadingDraft> how) {
        ReadingDraft now = draft;
        if (now != null && !how.apply(now).equals(now)) {
            draft = how.apply(now);
            asked = false;
            left = false;
            stands();
            draw();
        }
    }

    private void draw() {
        ReadingDraft now = draft;
        MetricInfo info = metric;
        if (now == null || info == null) {
            return;
        }
        LocalDate today = ui.work().today();
        ReadingDraft.Meaning meaning = now.read(today);
        String message = "";
        List<Meant> meanings = List.of();
        if (meaning instanceof Ask ask) {
            message = ui.text("metrics.form.value.twoWays", now.value().strip());
            meanings = List.of(meaning(ask.thousands()), meaning(ask.decimals()));
        } else if (asked && meaning instanceof Fault fault) {
            message = ui.text(fault.key(), found(fault));
        } else if (asked) {
            message = ui.text("metrics.form.value.missing");
        } else if (refused) {
            message = ui.text("kit.unsaved");
        } else if (left) {
            message = ui.text("metrics.form.left");
        }
        String days = now.days(today).map(span -> days(info, span, today)).orElse("");
        shown.accept(
                Optional.of(new FormState(info.name(), !info.kind().atInstant(), now, days, last, message, meanings)));
    }

    /** The days that the value covers, and how long the platform still shows it. */
    private String days(MetricInfo info, DaySpan span, LocalDate today) {
        String said = span.days() == 1 ? words.days(span) : ui.text("metrics.form.week", words.days(span));
        String channel = ui.work()
                .channels()
                .channel(info.key().channel())
                .map(ChannelInfo::name)
                .orElse(info.key().channel().value());
        return Forgetting.lastDay(info, span)
                .map(day -> said + " · "
                        + (today.isAfter(day)
                                ? ui.text("metrics.form.forgotten", channel)
                                : ui.text("metrics.note.kept", channel, words.date(day))))
                .orElse(said);
    }

    /** A decimal meaning needs all its decimals, also where lists would round. */
    private Meant meaning(double value) {
        return new Meant(value, words.exact(value));
    }

    /** What was found, short enough that what to do about it still fits beside it. */
    private Object found(Fault fault) {
        return fault.found() instanceof LocalDate day
                ? ui.formats().date(day)
                : shortened(fault.found().toString());
    }

    private static String shortened(String typed) {
        return typed.length() <= QUOTED_AT_MOST ? typed : typed.substring(0, QUOTED_AT_MOST - 1) + "\u2026";
    }
}
