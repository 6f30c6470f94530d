package somepolku.ui.today.planned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.term.ChannelId;
import somepolku.kit.Outcome;
import somepolku.kit.Problem;
import somepolku.text.when.Days;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.work.Change;
import somepolku.work.plan.ComingDay;
import somepolku.work.plan.Due;
import somepolku.work.plan.Plan;
import somepolku.work.plan.Plan.Publication;

/** Finds what of the plan is due, and does with it what the person says. */
public final class PlannedPresenter {
    private final Ui ui;
    private final Plan plan;
    private final Shown<List<PlannedThing>> due = new Shown<>(List.of());
    private final Shown<Optional<Asked>> asked = new Shown<>(Optional.empty());
    private int reading;

    public PlannedPresenter(Ui ui) {
        this.ui = ui;
        this.plan = new Plan(ui.work());
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
        ui.channelsChanged().listen(ui.lifetime(), this::read);
    }

    public Shown<List<PlannedThing>> due() {
        return due;
    }

    /** What a row asks for now. */
    public Shown<Optional<Asked>> asked() {
        return asked;
    }

    public void read() {
        int mine = ++reading;
        ui.background().read(progress -> plan.due(), outcome -> {
            if (mine == reading && outcome instanceof Outcome.Done<List<Due>> done) {
                show(done.value().stream().map(this::said).toList());
            }
        });
    }

    /** A form whose item has changed or gone elsewhere is closed: what it would do is no longer true. */
    private void show(List<PlannedThing> things) {
        asked.now()
                .filter(open ->
                        things.stream().noneMatch(thing -> thing.due().item().equals(open.item())))
                .ifPresent(open -> asked.set(Optional.empty()));
        due.set(things);
    }

    void ask(PlannedThing thing, Asked.Sort sort) {
        asked.set(Optional.of(new Asked(thing.due().item(), sort)));
    }

    /** To where it is written. */
    void open(ContentItem item) {
        ui.navigator().open(Place.content(item));
    }

    void close() {
        asked.set(Optional.empty());
    }

    /** The channels of which a publication asks: none is one without a name. */
    List<ChannelId> channels(ContentItem item) {
        return item.what().channels().isEmpty()
                ? List.of(ChannelId.NONE)
                : item.what().channels();
    }

    String name(ChannelId channel) {
        return ui.work().channels().channel(channel).map(ChannelInfo::name).orElse(channel.value());
    }

    /** @param links one for each channel, empty where there is none */
    void publish(ContentItem item, String day, List<String> links) {
        Optional<LocalDate> on = day.isBlank()
                ? Optional.of(ui.work().today())
                : Days.whole(day, ui.work().today());
        if (on.isEmpty()) {
            refuse("today.plan.wrong.day");
            return;
        }
        List<Publication> all = new ArrayList<>();
        List<ChannelId> channels = channels(item);
        for (int at = 0; at < channels.size(); at++) {
            all.add(new Publication(channels.get(at), links.get(at)));
        }
        act(plan.publish(item, all, on.get(), Optional.empty()), "today.plan.published", item);
    }

    void later(ContentItem item, String typed) {
        Optional<LocalDate> day = ComingDay.of(typed, ui.work().today());
        day.ifPresentOrElse(on -> later(item, on), () -> refuse("today.plan.wrong.day"));
    }

    void later(ContentItem item, LocalDate day) {
        ui.done(plan.plan(item, day, Optional.empty()), change -> {
            close();
            ui.feedback()
                    .tellUndoable(ui.text(
                            "today.plan.moved", item.title(), ui.formats().day(day)));
        });
    }

    void shrink(ContentItem item, String part) {
        act(plan.shrink(item, part, ui.work().today()), "today.plan.shrunk", item);
    }

    void drop(ContentItem item) {
        act(plan.drop(item), "today.plan.dropped", item);
    }

    void review(ContentItem item, String happened, String lesson) {
        act(plan.review(item, happened, lesson), "today.plan.reviewed", item);
    }

    private void act(CompletionStage<Outcome<Change>> act, String said, ContentItem item) {
        ui.done(act, change -> {
            close();
            ui.feedback().tellUndoable(ui.text(said, item.title()));
        });
    }

    private void refuse(String key) {
        ui.feedback().tell(Problem.refused(key));
    }

    private PlannedThing said(Due thing) {
        ContentItem item = thing.item();
        String key = thing.sort() == Due.Sort.REVIEW ? "today.plan.review" : "today.plan.publish";
        String hint = Stream.concat(
                        item.what().channels().stream().map(this::name),
                        Stream.of(item.when().cue()).filter(cue -> !cue.isBlank() && item.open()))
                .collect(Collectors.joining(" \u00b7 "));
        return new PlannedThing(thing, ui.text(key, item.title()), when(thing), hint);
    }

    private String when(Due thing) {
        return switch (thing.sort()) {
            case TODAY ->
                thing.item()
                        .when()
                        .time()
                        .map(time -> ui.text("today.plan.at", ui.formats().time(time)))
                        .orElse(ui.text("today.reminder.today"));
            case PASSED -> ui.text("today.plan.passed", ui.formats().day(thing.since()));
            case REVIEW ->
                ui.text(
                        "today.plan.out",
                        ui.formats().day(thing.item().came().published().orElseThrow()));
        };
    }
}
