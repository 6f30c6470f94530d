package somepolku.ui.today.template;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.Unfinished;
import somepolku.ui.kit.command.Command;
import somepolku.work.Change;
import somepolku.work.template.Filled;
import somepolku.work.template.Template;
import somepolku.work.template.Templates;
import somepolku.work.template.Templates.Before;
import somepolku.work.template.Templates.Written;

/**
 * Opens a form to write by and records what was written. Whoever goes elsewhere has it recorded: what was written in
 * twenty minutes is never thrown away, and undo takes it back.
 */
public final class TemplatePresenter {
    private final Ui ui;
    private final Supplier<LocalDate> day;
    private final Templates templates;
    private final Shown<Optional<Sheet>> open = new Shown<>(Optional.empty());
    private Optional<Filled> now = Optional.empty();
    private Optional<String> unread = Optional.empty();
    private Optional<Tried> tried = Optional.empty();
    private CompletionStage<Boolean> writing = CompletableFuture.completedFuture(true);
    private final Unfinished unfinished;
    private Optional<Template> next = Optional.empty();
    private boolean busy;

    /** What was handed over for a form, so that trying again writes the same. */
    private record Tried(Filled form, LocalDate day, Written what) {}

    /** @param day the day in sight */
    public TemplatePresenter(Ui ui, Supplier<LocalDate> day) {
        this.ui = ui;
        this.day = day;
        this.templates = ui.work().diary().templates(ui.texts());
        this.unfinished = new Unfinished(ui, "template");
        ui.returns(ui.lifetime(), this::keep);
        unfinished.now().flatMap(HalfFilled::read).ifPresent(this::begin);
        for (Template template : Template.values()) {
            ui.commands()
                    .bind(
                            ui.lifetime(),
                            command(template),
                            () -> start(template),
                            () -> !ui.work().ledger().readOnly());
        }
    }

    /** The command that opens a form. */
    public static Command command(Template template) {
        return switch (template) {
            case STORY -> Command.TEMPLATE_STORY;
            case STAR -> Command.TEMPLATE_STAR;
            case ADVICE -> Command.TEMPLATE_ADVICE;
            case WRITING -> Command.TEMPLATE_WRITING;
        };
    }

    public Shown<Optional<Sheet>> open() {
        return open;
    }

    /** Goes to the day page and opens a form there; one that is open is recorded first. */
    void start(Template template) {
        ui.navigator().open(Place.room("today"));
        if (open.now().filter(sheet -> sheet.template() == template).isPresent()) {
            return;
        }
        // The one that is open is recorded first, which takes a moment.
        next = Optional.of(template);
        keep();
    }

    private void begin(Template template) {
        LocalDate today = ui.work().today();
        LocalDate wanted = day.get().isAfter(today) ? today : day.get();
        begin(new Sheet(wanted, Filled.empty(template), Before.NOTHING));
    }

    private void begin(Sheet sheet) {
        now = Optional.of(sheet.filled());
        open.set(Optional.of(sheet));
        ui.background().read(progress -> templates.before(sheet.template()), outcome -> {
            if (outcome instanceof Outcome.Done<Before> done) {
                open.now()
                        .filter(still -> still.template() == sheet.template())
                        .ifPresent(still -> open.set(
                                Optional.of(new Sheet(still.day(), now.orElse(still.filled()), done.value()))));
            }
        });
    }

    /**
     * Hears what the form says now.
     *
     * @param unread what stands in a number's place and is none
     */
    void typed(Filled filled, Optional<String> unread) {
        now = Optional.of(filled);
        this.unread = unread;
        open.now().ifPresent(sheet -> unfinished.typed(HalfFilled.of(sheet, filled)));
    }

    /** Records the form; with nothing in it there is nothing to record. */
    void record() {
        if (now.filter(form -> !form.blank()).isPresent()) {
            keep();
        } else if (open.now().isPresent()) {
            ui.feedback().tell(Problem.refused("today.template.blank"));
        }
    }

    /** Puts the form away; what was written is recorded. */
    public void close() {
        keep();
    }

    /** Records what was written, if anything was. Completes with false where it is refused; the form stays open then. */
    public CompletionStage<Boolean> keep() {
        if (busy) {
            return writing;
        }
        Optional<Filled> form = now.filter(each -> !each.blank());
        if (form.isEmpty() || open.now().isEmpty()) {
            away();
            return CompletableFuture.completedFuture(true);
        }
        busy = true;
        LocalDate onDay = open.now().get().day();
        Tried mine = tried.filter(before -> before.form.equals(form.get()) && before.day.equals(onDay))
                .orElseGet(() -> new Tried(form.get(), onDay, templates.written(form.get(), onDay, time(onDay))));
        tried = Optional.of(mine);
        CompletionStage<Outcome<Change>> act = ui.work().diary().record(mine.what);
        writing = act.handle((outcome, defect) -> outcome instanceof Outcome.Done<Change>);
        ui.holding(
                act,
                change -> {
                    busy = false;
                    ui.unsaved().mark(this, false);
                    Optional<String> left = unread;
                    away();
                    String title = mine.what.deed().title();
                    ui.feedback()
                            .tellUndoable(left.map(what -> ui.text("today.template.kept.partly", title, what))
                                    .orElseGet(() -> ui.text("today.template.kept", title)));
                },
                () -> {
                    busy = false;
                    next = Optional.empty();
                    ui.unsaved().mark(this, true);
                });
        return writing;
    }

    private Optional<LocalTime> time(LocalDate onDay) {
        return onDay.equals(ui.work().today())
                ? Optional.of(LocalTime.now(ui.work().clock()))
                : Optional.empty();
    }

    private void away() {
        now = Optional.empty();
        unread = Optional.empty();
        tried = Optional.empty();
        unfinished.forget();
        open.set(Optional.empty());
        Optional<Template> then = next;
        next = Optional.empty();
        then.ifPresent(this::begin);
    }
}
