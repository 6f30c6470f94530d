package somepolku.ui.imports.guide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.GuideInfo;
import somepolku.domain.channel.GuideKey;
import somepolku.domain.journal.Reminder;
import somepolku.kit.Outcome;
import somepolku.ui.imports.guide.GuidesState.Group;
import somepolku.ui.imports.guide.GuidesState.Line;
import somepolku.ui.imports.guide.GuidesState.Remind;
import somepolku.ui.imports.guide.GuidesState.Sheet;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;

/** Leads through the guides of all channels, and sets or takes back the reminder of the day an export should be there. */
public final class GuidesPresenter {
    private final Ui ui;
    private final Shown<GuidesState> state = new Shown<>(GuidesState.NONE);
    private Optional<GuideKey> chosen = Optional.empty();
    private Optional<Place> back = Optional.empty();
    private int asked;

    /** A guide together with the channel whose it is. */
    private record Known(ChannelInfo channel, GuideInfo guide) {
        GuideKey key() {
            return new GuideKey(channel.id(), guide.id());
        }
    }

    public GuidesPresenter(Ui ui) {
        this.ui = ui;
        ui.changes(ui.lifetime(), change -> read(false));
        ui.channelsChanged().listen(ui.lifetime(), () -> read(false));
        read(false);
    }

    public Shown<GuidesState> state() {
        return state;
    }

    /** Whether any channel tells how to ask for its data. */
    public static boolean possible(Ui ui) {
        return ui.work().channels().channels().stream()
                .anyMatch(channel -> !channel.guides().isEmpty());
    }

    /**
     * Shows the guide that is waited for, else the one that was read last, else the first.
     *
     * @param from where the person goes back to; empty where they stay in the room
     */
    public void open(Optional<Place> from) {
        back = from;
        state.set(state.now().opened(true));
        read(true);
    }

    /** Goes back to where the guides were asked for. */
    public void close() {
        putAway();
        back.ifPresent(ui.navigator()::open);
        back = Optional.empty();
    }

    /** Makes room for what is imported. */
    public void putAway() {
        state.set(state.now().opened(false));
    }

    void choose(GuideKey key) {
        chosen = Optional.of(key);
        read(false);
    }

    /** Sets the reminder of the guide that is read, for the day on which what is asked for today should be there. */
    void remind() {
        sheet().ifPresent(known -> {
            LocalDate due = arrival(known.guide);
            String text = ui.text("imports.guide.reminder", known.channel.name(), known.guide.title());
            // The sheet itself then says that it is set.
            ui.done(ui.work().reminders().set(due, text, Optional.of(known.key().toString())), change -> {});
        });
    }

    /** Takes the reminder of the guide that is read back. */
    void forget() {
        sheet().flatMap(known -> ui.work().reminders().about(known.key().toString()))
                .ifPresent(reminder -> ui.done(ui.work().reminders().remove(reminder), change -> {}));
    }

    private Optional<Known> sheet() {
        return state.now()
                .sheet()
                .flatMap(sheet ->
                        known().filter(known -> known.key().equals(sheet.key())).findFirst());
    }

    private Stream<Known> known() {
        return ui.work().channels().channels().stream()
                .flatMap(channel -> channel.guides().stream().map(guide -> new Known(channel, guide)));
    }

    /** @param fresh whether the guides come into sight just now */
    private void read(boolean fresh) {
        int mine = ++asked;
        ui.background().read(progress -> ui.work().reminders().waiting(), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<List<Reminder>> done) {
                state.set(drawn(fresh, done.value()));
            }
        });
    }

    private GuidesState drawn(boolean fresh, List<Reminder> waiting) {
        if (fresh) {
            chosen = waited(waiting).or(() -> chosen);
        }
        Optional<Known> shown = known().filter(known -> chosen.equals(Optional.of(known.key())))
                .findFirst()
                .or(() -> known().findFirst());
        return new GuidesState(state.now().open(), groups(), shown.map(known -> sheet(known, waiting)));
    }

    /** The guide whose export should be there the longest. */
    private Optional<GuideKey> waited(List<Reminder> waiting) {
        return waiting.stream()
                .filter(reminder -> !reminder.due().isAfter(ui.work().today()))
                .flatMap(reminder -> reminder.about().flatMap(GuideKey::read).stream())
                .findFirst();
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (ChannelInfo channel : ui.work().channels().channels()) {
            List<Line> lines = channel.guides().stream()
                    .map(guide -> new Line(new GuideKey(channel.id(), guide.id()), guide.title()))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(channel.name(), channel.mark(), lines));
            }
        }
        return groups;
    }

    private Sheet sheet(Known known, List<Reminder> waiting) {
        GuideInfo guide = known.guide;
        Optional<Reminder> set = waiting.stream()
                .filter(reminder ->
                        reminder.about().equals(Optional.of(known.key().toString())))
                .reduce((first, second) -> second);
        return new Sheet(
                known.key(),
                guide.title(),
                guide.about(),
                guide.steps(),
                guide.link(),
                waiting(guide),
                guide.waitDays() == 0 && set.isEmpty() ? Optional.empty() : Optional.of(remind(guide, set)));
    }

    private String waiting(GuideInfo guide) {
        if (guide.waitDays() == 0) {
            return ui.text("imports.guide.atOnce");
        }
        String there = ui.text("imports.guide.waiting", ui.formats().day(arrival(guide)));
        return guide.keptDays() == 0 ? there : there + " " + ui.text("imports.guide.kept", guide.keptDays());
    }

    /** A reminder that is already due may be set anew: the export was not fetched in time, and was asked for again. */
    private Remind remind(GuideInfo guide, Optional<Reminder> set) {
        boolean toCome = set.filter(reminder -> reminder.due().isAfter(ui.work().today()))
                .isPresent();
        String offer = ui.text(
                set.isPresent() ? "imports.guide.remindAgain" : "imports.guide.remind",
                ui.formats().shortDay(arrival(guide)));
        return new Remind(
                set.map(reminder -> ui.text(
                        toCome ? "imports.guide.set" : "imports.guide.due",
                        ui.formats().day(reminder.due()))),
                Optional.of(offer).filter(any -> !toCome && !ui.work().ledger().readOnly()));
    }

    private LocalDate arrival(GuideInfo guide) {
        return ui.work().today().plusDays(guide.waitDays());
    }
}
