package somepolku.ui.today.offered;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.Covered;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.form.FieldInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.Unfinished;
import somepolku.work.Change;
import somepolku.work.entry.Written;
import somepolku.work.form.Answers;
import somepolku.work.form.PluginForm;
import somepolku.work.form.PluginForms;
import somepolku.work.form.Understood;

/**
 * Opens a plugin's template or form and records what was filled in. Whoever goes elsewhere has it recorded where it can
 * be read, and kept half filled in where it cannot; only who says so throws it away.
 */
public final class OfferedPresenter {
    private final Ui ui;
    private final Supplier<LocalDate> day;
    private final PluginForms forms;
    private final Shown<Optional<OfferedSheet>> open = new Shown<>(Optional.empty());
    private final Shown<Optional<Understood.Wrong>> wrong = new Shown<>(Optional.empty());
    private final Map<String, Unfinished> kept = new HashMap<>();
    private Optional<Answers> now = Optional.empty();
    private Optional<Tried> tried = Optional.empty();
    private CompletionStage<Boolean> writing = CompletableFuture.completedFuture(true);
    private boolean busy;

    /** What was handed over, so that trying again writes the same. */
    private record Tried(Answers answers, LocalDate day, Written what) {}

    /** @param day the day in sight */
    public OfferedPresenter(Ui ui, Supplier<LocalDate> day) {
        this.ui = ui;
        this.day = day;
        this.forms = ui.work().diary().forms(ui.texts());
        ui.returns(ui.lifetime(), this::keep);
        ui.channelsChanged().listen(ui.lifetime(), this::goOn);
        goOn();
    }

    public Shown<Optional<OfferedSheet>> open() {
        return open;
    }

    /** What is wrong with the form, once the person wanted to record it. */
    public Shown<Optional<Understood.Wrong>> wrong() {
        return wrong;
    }

    /** What the plugins that are on offer now. */
    public List<PluginForm> offered() {
        return forms.all();
    }

    /** What the form's channel is called. */
    public String channel(PluginForm form) {
        return ui.work()
                .channels()
                .channel(form.channel())
                .map(ChannelInfo::name)
                .orElse(form.channel().value());
    }

    /** The days that a field's number covers, where they are not just the form's day. */
    Optional<DaySpan> covers(FieldInfo field) {
        OfferedSheet sheet = open.now().orElseThrow();
        Optional<MetricInfo> metric = field.metric()
                .flatMap(id -> ui.work()
                        .channels()
                        .metric(MetricKey.of(sheet.form().channel().value(), id)));
        return metric.filter(info -> !info.perDeed())
                .map(info -> Covered.by(info, sheet.day()))
                .filter(days -> !days.equals(DaySpan.of(sheet.day())));
    }

    /** What a killed program left half filled in is open again, once its plugin is there. */
    private void goOn() {
        if (open.now().isEmpty()) {
            forms.all().stream()
                    .filter(form -> unfinished(form).now().isPresent())
                    .findFirst()
                    .ifPresent(this::begin);
        }
    }

    private Unfinished unfinished(PluginForm form) {
        return kept.computeIfAbsent(form.word(), word -> new Unfinished(ui, "form." + word));
    }

    /** Opens a form on the day page; one that is open is recorded or set aside first. */
    public void start(PluginForm form) {
        ui.navigator().open(Place.room("today"));
        if (open.now().filter(sheet -> sheet.form().word().equals(form.word())).isEmpty()) {
            setAside();
            begin(form);
        }
    }

    private void begin(PluginForm form) {
        LocalDate today = ui.work().today();
        LocalDate wanted = day.get().isAfter(today) ? today : day.get();
        begin(unfinished(form)
                .now()
                .map(draft -> HalfOffered.read(draft, form))
                .orElseGet(() -> new OfferedSheet(wanted, Answers.begun(form))));
    }

    private void begin(OfferedSheet sheet) {
        now = Optional.of(sheet.answers());
        wrong.set(Optional.empty());
        open.set(Optional.of(sheet));
    }

    /** Hears what the form says now. */
    void typed(Answers answers) {
        now = Optional.of(answers);
        wrong.set(Optional.empty());
        open.now().ifPresent(sheet -> unfinished(sheet.form()).typed(HalfOffered.of(sheet, answers)));
    }

    /** Records the form, or says what is wrong with it. */
    void record() {
        if (open.now().isPresent() && read() instanceof Understood.Wrong fault) {
            wrong.set(Optional.of(fault));
        } else {
            keep();
        }
    }

    /** Puts it away: what was filled in is recorded; where it cannot be read it is said and stays. */
    void close() {
        if (now.filter(answers -> !answers.blank()).isPresent()) {
            record();
        } else {
            away();
        }
    }

    /** Throws away what was filled in. */
    void drop() {
        Optional<OfferedSheet> sheet = open.now();
        Optional<Answers> lost = now.filter(answers -> !answers.blank());
        away();
        if (sheet.isPresent() && lost.isPresent()) {
            OfferedSheet again = new OfferedSheet(sheet.get().day(), lost.get());
            ui.feedback()
                    .tell(
                            ui.text("today.offered.dropped", again.form().title()),
                            ui.text("today.offered.back"),
                            () -> bringBack(again));
        }
    }

    private void bringBack(OfferedSheet again) {
        ui.navigator().open(Place.room("today"));
        setAside();
        begin(again);
        typed(again.answers());
    }

    /** Makes room for another form: what cannot be recorded is kept half filled in, until it is opened again. */
    public void setAside() {
        Optional<OfferedSheet> sheet = open.now();
        if (sheet.isEmpty() || busy) {
            return;
        }
        boolean blank = now.filter(answers -> !answers.blank()).isEmpty();
        if (!blank && read() instanceof Understood.Wrong) {
            unfinished(sheet.get().form()).keep();
            ui.feedback().tell(ui.text("today.offered.aside", sheet.get().form().title()));
            shut();
        } else {
            keep();
        }
    }

    /**
     * Records what was filled in, where it can be read. Completes with false where it is nowhere but in the form, which
     * then stays open.
     */
    public CompletionStage<Boolean> keep() {
        if (busy || open.now().isEmpty()) {
            return busy ? writing : CompletableFuture.completedFuture(true);
        }
        OfferedSheet sheet = open.now().get();
        Answers answers = now.orElse(sheet.answers());
        if (answers.blank()) {
            away();
            return CompletableFuture.completedFuture(true);
        }
        Understood understood = read();
        if (understood instanceof Understood.Whole whole) {
            Tried mine = tried.filter(before -> before.answers.equals(answers) && before.day.equals(sheet.day()))
                    .orElseGet(() -> new Tried(answers, sheet.day(), whole.written()));
            tried = Optional.of(mine);
            write(sheet, mine);
            return writing;
        }
        return unfinished(sheet.form()).keep();
    }

    private void write(OfferedSheet sheet, Tried mine) {
        busy = true;
        CompletionStage<Outcome<Change>> act =
                ui.work().diary().record(mine.what, ui.work().today());
        writing = act.handle((outcome, defect) -> outcome instanceof Outcome.Done<Change>);
        ui.holding(
                act,
                change -> {
                    busy = false;
                    ui.unsaved().mark(this, false);
                    unfinished(sheet.form()).forget();
                    if (open.now().equals(Optional.of(sheet))) {
                        shut();
                    }
                    String said = mine.what
                            .deed()
                            .map(Activity::title)
                            .orElse(sheet.form().title());
                    ui.feedback().tellUndoable(ui.text("today.template.kept", said));
                },
                () -> {
                    busy = false;
                    ui.unsaved().mark(this, true);
                });
    }

    private Understood read() {
        OfferedSheet sheet = open.now().orElseThrow();
        LocalDate today = ui.work().today();
        Optional<LocalTime> time =
                sheet.day().equals(today) ? Optional.of(LocalTime.now(ui.work().clock())) : Optional.empty();
        return forms.read(now.orElse(sheet.answers()), sheet.day(), today, time);
    }

    private void away() {
        open.now().ifPresent(sheet -> unfinished(sheet.form()).forget());
        shut();
    }

    private void shut() {
        now = Optional.empty();
        tried = Optional.empty();
        wrong.set(Optional.empty());
        open.set(Optional.empty());
    }
}
