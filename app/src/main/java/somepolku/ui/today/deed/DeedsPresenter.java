package somepolku.ui.today.deed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.template.Template;

/** Shows a day's deeds and changes them. Reads them again, in the background, after every change of the journal. */
public final class DeedsPresenter {
    private final Ui ui;
    private final Shown<Deeds> deeds;
    private Optional<Draft> draft = Optional.empty();
    private final Held held;
    private final LeftDeed left;
    private final FiguresRead figures;
    private int asked;

    /**
     * What the open form says so far.
     *
     * @param after the deed as the form says it, or the key of what cannot be read
     */
    private record Draft(Activity before, Outcome<Activity> after) {}

    public DeedsPresenter(Ui ui, LocalDate day) {
        this.ui = ui;
        this.deeds = new Shown<>(Deeds.none(day));
        this.figures = new FiguresRead(ui, now -> deeds.set(deeds.now().measured(now)));
        ui.changes(ui.lifetime(), change -> {
            read(Optional.empty());
            figures.changed(change.change());
        });
        this.held = new Held(ui);
        this.left = new LeftDeed(ui);
        left.offer((before, after) -> {
            held.hold(before, after);
            held.store(this::kept);
        });
        ui.returns(ui.lifetime(), () -> {
            read(Optional.empty());
            draft.filter(open -> held.has(open.before)).ifPresent(this::hold);
            held.store(this::kept);
        });
        figures.read();
    }

    public boolean readOnly() {
        return ui.work().ledger().readOnly();
    }

    /** The deed as its form is to show it: as the journal refused it, where that is so. */
    Activity typed(Activity deed) {
        return held.of(deed).orElse(deed);
    }

    /** Whether the journal refused what the form says. */
    boolean refused(Activity deed) {
        return held.has(deed);
    }

    public Shown<Deeds> deeds() {
        return deeds;
    }

    /** Goes to a day, with one of its deeds chosen where it is named. */
    public void show(LocalDate day, Optional<Entry> deed) {
        Optional<Id<Activity>> wanted = deed.filter(Activity.class::isInstance).map(entry -> ((Activity) entry).id());
        if (!day.equals(deeds.now().day())) {
            keep();
            draft = Optional.empty();
            deeds.set(Deeds.none(day).measured(deeds.now().figures()));
        }
        read(wanted);
    }

    void choose(Optional<Id<Activity>> id) {
        deeds.set(deeds.now().choosing(id));
    }

    /** Opens the form of the chosen deed. */
    void edit() {
        keep();
        chosen().filter(deed -> !deeds.now().edited().equals(Optional.of(deed))).ifPresent(deed -> {
            draft = Optional.empty();
            deeds.set(deeds.now().editing(Optional.of(deed)));
        });
    }

    public void closeForm() {
        draft = Optional.empty();
        left.forget();
        deeds.now().edited().ifPresent(held::forget);
        deeds.set(deeds.now().editing(Optional.empty()));
    }

    /** Hears what the form says now. */
    void typed(Activity before, Outcome<Activity> after) {
        draft = Optional.of(new Draft(before, after));
        left.typed(before, after);
    }

    /**
     * Stores what an open form says, when the person goes elsewhere without having saved or closed it, and what was
     * refused before. Completes with false where some of it is refused; it is held then.
     */
    public CompletionStage<Boolean> keep() {
        draft.ifPresent(this::hold);
        boolean readable = draft.isEmpty();
        return held.store(this::kept).thenApply(kept -> kept && readable);
    }

    private void hold(Draft open) {
        if (open.after instanceof Outcome.Done<Activity> done) {
            draft = Optional.empty();
            if (!done.value().equals(open.before)) {
                held.hold(open.before, done.value());
            }
        } else if (open.after instanceof Outcome.Failed<Activity> failed) {
            ui.feedback().tell(failed.problem());
        }
    }

    private void kept(Activity deed) {
        left.forget();
        ui.feedback().tellUndoable(ui.text("today.deed.kept", title(deed)));
    }

    /** Stores what the form says; the form closes once it is stored, and hears where it was refused. */
    void save(Activity before, Activity after, Runnable refused) {
        if (before.equals(after)) {
            closeForm();
            return;
        }
        draft = Optional.empty();
        held.hold(before, after);
        held.store(
                stored -> {
                    closeForm();
                    if (!before.day().equals(after.day())) {
                        after.day()
                                .ifPresent(day -> ui.feedback()
                                        .tell(
                                                ui.text(
                                                        "today.deed.moved",
                                                        ui.formats().day(day)),
                                                ui.text("today.deed.follow"),
                                                () -> ui.navigator().open(Place.deed(day, after))));
                    }
                },
                refused);
    }

    void remove(Activity deed) {
        ui.done(ui.work().diary().remove(deed), change -> {
            closeForm();
            ui.feedback().tellUndoable(ui.text("today.deed.removed", title(deed)));
        });
    }

    void removeChosen() {
        if (readOnly()) {
            ui.feedback().tell(ui.whyView());
        } else {
            chosen().ifPresent(this::remove);
        }
    }

    /** A deed is not moved to a day that is yet to come; one that stands there already, as by an import, may be changed. */
    Outcome<Activity> notToCome(Activity before, Outcome<Activity> after) {
        if (after instanceof Outcome.Done<Activity> done && !done.value().day().equals(before.day())) {
            Optional<LocalDate> toCome = done.value().day().filter(ui.work().today()::isBefore);
            if (toCome.isPresent()) {
                return Outcome.failed(
                        Problem.refused("today.deed.toCome", ui.formats().day(toCome.get())));
            }
        }
        return after;
    }

    void showOnChart(Activity deed) {
        ui.navigator().open(Place.chart(Optional.empty(), deed.day(), Optional.of(deed)));
    }

    /** To the metrics before and after it. */
    void around(Activity deed) {
        ui.navigator().open(Place.around(deed));
    }

    private Optional<Activity> chosen() {
        return deeds.now().chosen().flatMap(id -> Deeds.find(deeds.now().list(), id));
    }

    /** What stands for the deed in one line: its channel where nothing else was written. */
    String title(Activity deed) {
        return deed.title().isBlank() ? channelName(deed.channel()) : deed.title();
    }

    String channelName(ChannelId id) {
        if (id.equals(ChannelId.NONE)) {
            return ui.text("today.channel.none");
        }
        return ui.work().channels().channel(id).map(ChannelInfo::name).orElse(capital(id.value()));
    }

    private String capital(String name) {
        return name.substring(0, 1).toUpperCase(ui.texts().locale()) + name.substring(1);
    }

    ChannelInfo.Mark mark(ChannelId id) {
        return ui.work().channels().channel(id).map(ChannelInfo::mark).orElse(ChannelInfo.Mark.DIAMOND);
    }

    /** {@code 10 min · #verkosto · tuotu}. */
    String details(Activity deed) {
        Stream<String> minutes = deed.minutes().stream()
                .mapToObj(ui.formats()::minutes)
                .filter(said -> !ui.calm().on());
        Stream<String> kind = ui.work().channels().channel(deed.channel()).stream()
                .flatMap(channel -> channel.kinds().stream())
                .filter(info -> info.id().equals(deed.kindId()))
                .map(info -> info.name());
        Stream<String> template = Template.of(deed).stream().map(form -> ui.text("template." + form.word()));
        Stream<String> withheld = deed.withheld() ? Stream.of(ui.text("today.deed.withheld")) : Stream.empty();
        Stream<String> tags = deed.tags().stream().map(tag -> "#" + tag);
        Stream<String> skills = deed.practice().stream().flatMap(was -> was.skills().stream());
        Stream<String> origin = deed.origin().stream().map(from -> ui.text("today.deed.imported"));
        return Stream.of(minutes, kind, template, withheld, tags, skills, origin)
                .flatMap(part -> part)
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** {@code 1 316 näyttöä · mitattu 1.10. asti}, or nothing. */
    String figures(Activity deed) {
        return ui.calm()
                .figure(new FigureWords(ui).line(deed, deeds.now().figures().of(deed)));
    }

    List<FigureWords.Row> figureRows(Activity deed) {
        return new FigureWords(ui).rows(deed, deeds.now().figures().of(deed));
    }

    /** {@code Tehty tänään}, or of another day. */
    String heading() {
        LocalDate day = deeds.now().day();
        return day.equals(ui.work().today())
                ? ui.text("today.done.today")
                : ui.text("today.done.day", ui.formats().shortDay(day));
    }

    /** {@code 4 tekoa, 1 h 30 min}; nothing where it is calm. */
    String summary() {
        if (ui.calm().on()) {
            return "";
        }
        Deeds now = deeds.now();
        String count = ui.text("today.done.count", now.list().size());
        return now.minutes() == 0 ? count : count + ", " + ui.formats().minutes(now.minutes());
    }

    private void read(Optional<Id<Activity>> wanted) {
        LocalDate day = deeds.now().day();
        int mine = ++asked;
        ui.background().read(progress -> ui.work().diary().deeds(day), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<List<Activity>> done) {
                Deeds next = deeds.now().with(done.value());
                if (!next.edited().equals(deeds.now().edited())) {
                    draft = Optional.empty(); // The journal now says otherwise, after an undo or an import.
                    left.forget();
                }
                deeds.set(wanted.isPresent() ? next.choosing(wanted) : next);
            }
        });
    }
}
