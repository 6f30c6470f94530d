package somepolku.ui.plan.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.stream.Stream;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.ContentItem.State;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Theme;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Outcome;
import somepolku.text.when.Days;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.plan.model.Opened.Ask;
import somepolku.work.Change;
import somepolku.work.plan.Plan;
import somepolku.work.plan.Plan.Publication;
import somepolku.work.plan.PlanView;
import somepolku.work.plan.Rhythms;
import somepolku.work.port.JournalView;

/** Decides what the plan's screen shows, and does what the person says. Reads the journal in the background. */
public final class PlanPresenter {
    private static final int LONGEST = 200;

    private final Ui ui;
    private final Plan plan;
    private final LeftItem left;
    private final CardMoves cards;
    private final Shown<PlanState> state;
    private boolean inSight;
    private int reading;

    private record Found(PlanView plan, Map<LocalDate, List<ChannelId>> done) {}

    public PlanPresenter(Ui ui) {
        this.ui = ui;
        this.plan = new Plan(ui.work());
        this.left = new LeftItem(ui);
        this.cards = new CardMoves(ui, this);
        this.state = new Shown<>(PlanState.begin(ui.work().today()));
        left.offer((before, after) -> {
            if (before.equals(Optional.of(after))) {
                left.forget();
            } else {
                keep(new Opened(before, after, Ask.NOTHING));
            }
        });
        ui.changes(ui.lifetime(), change -> readInSight());
        ui.returns(ui.lifetime(), this::readInSight);
        ui.channelsChanged().listen(ui.lifetime(), this::readInSight);
        ui.commands().bind(ui.lifetime(), Command.NEW_IDEA, this::newIdea, () -> !readOnly());
    }

    public Shown<PlanState> state() {
        return state;
    }

    public boolean readOnly() {
        return ui.work().ledger().readOnly();
    }

    /** Shows the room, with the content open that is named. */
    public void show(Place place) {
        inSight = true;
        place.day().ifPresent(this::goTo);
        place.entry()
                .filter(ContentItem.class::isInstance)
                .map(ContentItem.class::cast)
                .ifPresent(item -> open(item, Ask.NOTHING));
        read();
    }

    /** Completes with false where what was written could not be kept. */
    public CompletionStage<Boolean> leave() {
        inSight = false;
        return keep();
    }

    public void look(PlanState.Look look) {
        state.set(state.now().as(look));
    }

    /** Opens what is kept in order beside the whole, or closes it where it is open. */
    public void beside(PlanState.Side side) {
        state.set(state.now().beside(state.now().side() == side ? PlanState.Side.NOTHING : side));
    }

    public void goTo(LocalDate day) {
        boolean other = !YearMonth.from(day).equals(state.now().month());
        state.set(state.now().at(day));
        if (other) {
            read();
        }
    }

    public void choose(Optional<Id<ContentItem>> id) {
        if (!state.now().chosen().equals(id)) {
            state.set(state.now().choosing(id));
        }
    }

    private void newIdea() {
        if (!inSight) {
            ui.navigator().open(Place.room("plan"));
        }
        add(State.IDEA, Optional.empty());
    }

    /** A new content in a column, or for a day. */
    public void add(State column, Optional<LocalDate> day) {
        keep();
        ContentItem item = plan.idea("").in(column);
        Optional<LocalDate> on = day.or(() -> column == State.PLANNED
                ? Optional.of(Rhythms.nextFree(state.now().plan(), ui.work().today()))
                : Optional.empty());
        state.set(state.now()
                .opening(Optional.of(
                        new Opened(Optional.empty(), item.with(item.when().at(on, Optional.empty())), Ask.NOTHING))));
    }

    /** An idea of a theme's prompt. */
    public void add(String title, Optional<Id<Theme>> theme) {
        keep();
        ContentItem item = plan.idea(title);
        state.set(state.now()
                .opening(Optional.of(
                        new Opened(Optional.empty(), item.with(item.what().under(theme)), Ask.NOTHING))));
    }

    public void open(ContentItem item, Ask ask) {
        keep();
        state.set(state.now()
                .choosing(Optional.of(item.id()))
                .opening(Optional.of(new Opened(Optional.of(item), item, ask))));
    }

    /** Hears how the open content is written now. */
    public void typed(ContentItem now) {
        state.now().opened().filter(open -> !open.now().equals(now)).ifPresent(open -> {
            Opened next = open.saying(now);
            state.set(state.now().opening(Optional.of(next)));
            left.typed(next);
        });
    }

    /** Keeps what was written and goes back to the whole. */
    public void close() {
        keep().thenAccept(kept -> ui.onScreen(() -> {
            if (kept) {
                state.set(state.now().opening(Optional.empty()));
            }
        }));
    }

    /** Goes back without keeping what was written. */
    public void dropWritten() {
        left.forget();
        state.set(state.now().opening(Optional.empty()));
    }

    /** Hands to the journal what it does not have yet. Completes with false where that was refused. */
    public CompletionStage<Boolean> keep() {
        Optional<Opened> open = state.now().opened().filter(Opened::unkept);
        return open.isEmpty() || readOnly() ? CompletableFuture.completedFuture(true) : keep(open.get());
    }

    private CompletionStage<Boolean> keep(Opened open) {
        ContentItem whole = whole(open.now());
        CompletionStage<Outcome<Change>> act = plan.keep(open.before(), whole);
        // From here on the journal is on its way to have it: what is typed next is a change of this.
        state.now()
                .opened()
                .filter(now -> now.now().id().equals(whole.id()))
                .ifPresent(now ->
                        state.set(state.now().opening(Optional.of(new Opened(Optional.of(whole), whole, now.ask())))));
        ui.holding(act, change -> left.forget(), () -> refused(open));
        return act.thenApply(outcome -> outcome instanceof Outcome.Done<Change>);
    }

    private void refused(Opened open) {
        state.set(state.now().opening(Optional.of(open)));
    }

    /** Without a title the text's beginning is one; what is written is more than an idea; what has a day is planned. */
    private static ContentItem whole(ContentItem item) {
        ContentItem.What what = item.what();
        String title = what.title().isBlank()
                ? what.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .orElse("")
                : what.title().strip();
        String line = title.substring(0, end(title));
        ContentItem titled = item.with(what.said(line, what.text()));
        if (item.state() != State.IDEA) {
            return titled;
        }
        return item.when().day().isPresent()
                ? titled.in(State.PLANNED)
                : what.text().isBlank() ? titled : titled.in(State.DRAFT);
    }

    /** Of a line that is longer than any title; never in the middle of a sign. */
    private static int end(String title) {
        int end = Math.min(title.length(), LONGEST);
        return end > 0 && end < title.length() && Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end;
    }

    /** What is done to cards as a whole. */
    public CardMoves cards() {
        return cards;
    }

    /** Plans what is open: for its day, else for the next that is free. */
    public void planOpened() {
        state.now().opened().ifPresent(open -> {
            LocalDate day = open.now()
                    .when()
                    .day()
                    .orElseGet(
                            () -> Rhythms.nextFree(state.now().plan(), ui.work().today()));
            ContentItem planned = open.now()
                    .in(State.PLANNED)
                    .with(open.now()
                            .when()
                            .at(Optional.of(day), open.now().when().time()));
            typed(planned);
            keep().thenAccept(kept -> ui.onScreen(() -> {
                if (kept) {
                    state.set(state.now().opening(Optional.empty()));
                    ui.feedback()
                            .tellUndoable(ui.text(
                                    "plan.moved.planned",
                                    planned.title(),
                                    ui.formats().day(day)));
                }
            }));
        });
    }

    public void ask(Ask ask) {
        state.now()
                .opened()
                .ifPresent(open ->
                        state.set(state.now().opening(Optional.of(new Opened(open.before(), open.now(), ask)))));
    }

    /** The channels of which a publication asks. */
    public List<ChannelId> channels(ContentItem item) {
        return item.what().channels().isEmpty()
                ? List.of(ChannelId.NONE)
                : item.what().channels();
    }

    /**
     * Marks what is open as published; what was written of it is kept first.
     *
     * @param links one for each channel
     */
    public void publish(String typedDay, List<String> links) {
        Optional<LocalDate> day = typedDay.isBlank()
                ? Optional.of(ui.work().today())
                : Days.whole(typedDay, ui.work().today());
        if (day.isEmpty()) {
            ui.feedback().tell(ui.text("plan.wrong.day"));
            return;
        }
        afterKeeping(item -> {
            List<Publication> all = new ArrayList<>();
            List<ChannelId> channels = channels(item);
            for (int at = 0; at < channels.size(); at++) {
                all.add(new Publication(channels.get(at), at < links.size() ? links.get(at) : ""));
            }
            ui.done(
                    plan.publish(item, all, day.get(), Optional.<LocalTime>empty()),
                    change -> closed("plan.published", item));
        });
    }

    public void review(String happened, String lesson) {
        afterKeeping(item -> ui.done(plan.review(item, happened, lesson), change -> closed("plan.reviewed", item)));
    }

    public void spread() {
        afterKeeping(item -> ui.done(plan.spread(item), change -> closed("plan.spread", item)));
    }

    private void afterKeeping(Consumer<ContentItem> act) {
        keep().thenAccept(kept -> ui.onScreen(() -> {
            if (kept) {
                state.now().opened().map(Opened::now).ifPresent(act);
            }
        }));
    }

    private void closed(String key, ContentItem item) {
        left.forget();
        state.set(state.now().opening(Optional.empty()).choosing(Optional.of(item.id())));
        ui.feedback().tellUndoable(ui.text(key, item.title()));
    }

    public void remove(ContentItem item) {
        if (readOnly()) {
            ui.feedback().tell(ui.whyView());
            return;
        }
        ui.done(plan.remove(item), change -> closed("plan.removed", item));
    }

    /** To the day page, with a publication in sight. */
    public void toDeed(Activity deed) {
        deed.day().ifPresent(day -> ui.navigator().open(Place.deed(day, deed)));
    }

    public void toToday(LocalDate day) {
        ui.navigator().open(Place.day(day));
    }

    private void readInSight() {
        if (inSight) {
            read();
        }
    }

    private void read() {
        int mine = ++reading;
        YearMonth month = state.now().month();
        JournalView journal = ui.work().ledger().journal();
        ui.background().read(progress -> new Found(PlanView.of(journal), done(journal, month)), outcome -> {
            if (mine == reading && outcome instanceof Outcome.Done<Found> found) {
                PlanView now = found.value().plan;
                state.set(state.now().with(now, found.value().done, ui.work().today(), still(now)));
            } else if (outcome instanceof Outcome.Failed<Found> failed) {
                ui.feedback().tell(failed.problem());
            }
        });
    }

    /** After an undo the journal may say otherwise; what is being written is left alone. */
    private Optional<Opened> still(PlanView now) {
        return state.now().opened().flatMap(open -> {
            if (open.unkept() || open.before().isEmpty()) {
                return Optional.of(open);
            }
            return now.item(open.now().id()).map(item -> new Opened(Optional.of(item), item, open.ask()));
        });
    }

    private static Map<LocalDate, List<ChannelId>> done(JournalView journal, YearMonth month) {
        Map<LocalDate, List<ChannelId>> done = new TreeMap<>();
        DaySpan around =
                new DaySpan(month.atDay(1).minusDays(7), month.atEndOfMonth().plusDays(7));
        try (Stream<Activity> deeds = journal.entries(Activity.class, around)) {
            deeds.forEach(deed -> {
                List<ChannelId> channels = done.computeIfAbsent(deed.day().orElseThrow(), day -> new ArrayList<>());
                if (!channels.contains(deed.channel())) {
                    channels.add(deed.channel());
                }
            });
        }
        return done;
    }
}
