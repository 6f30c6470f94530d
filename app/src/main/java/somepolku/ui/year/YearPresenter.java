package somepolku.ui.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import somepolku.analysis.days.DoneDays;
import somepolku.analysis.days.Measure;
import somepolku.analysis.days.Wanted;
import somepolku.analysis.days.YearMap;
import somepolku.domain.journal.Activity;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.Purpose;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.kit.command.Command;
import somepolku.ui.year.YearState.Line;

/** Decides which year is in sight and which deeds count in it; leads from day to day and opens one. */
final class YearPresenter {
    private final Ui ui;
    private final YearWords words;
    private final Shown<YearState> state;
    private DoneDays done = DoneDays.NONE;
    private boolean inSight;
    private int asked;

    YearPresenter(Ui ui) {
        this.ui = ui;
        this.words = new YearWords(ui);
        LocalDate today = ui.work().today();
        YearMap map = YearMap.of(done, today.getYear(), Measure.DEEDS, Wanted.ALL);
        this.state = new Shown<>(new YearState(
                done.years(today),
                List.of(),
                map,
                Wanted.ALL,
                today,
                today,
                Optional.empty(),
                false,
                ui.calm().on()));
        ui.changes(ui.lifetime(), change -> readInSight());
        ui.returns(ui.lifetime(), this::readInSight);
        ui.channelsChanged().listen(ui.lifetime(), this::readInSight);
        ui.calm().listen(ui.lifetime(), this::draw);
        ui.commands()
                .bind(
                        ui.lifetime(),
                        Command.CHART_OR_TABLE,
                        () -> table(!state.now().table()),
                        () -> inSight);
    }

    Shown<YearState> state() {
        return state;
    }

    YearWords words() {
        return words;
    }

    void show(Place place) {
        inSight = true;
        place.day().ifPresent(day -> state.set(state.now().at(day)));
        read();
    }

    void leave() {
        inSight = false;
    }

    void year(int year) {
        go(
                state.now().map().year() == year
                        ? state.now().at()
                        : YearMap.of(done, year, measure(), state.now().wanted())
                                .nearest(state.now().at()));
    }

    void measure(Measure measure) {
        draw(state.now().map().year(), measure, state.now().wanted());
    }

    void channel(Optional<ChannelId> channel) {
        draw(
                state.now().map().year(),
                measure(),
                new Wanted(channel, state.now().wanted().purpose()));
        readDeeds();
    }

    void purpose(Optional<Purpose> purpose) {
        draw(
                state.now().map().year(),
                measure(),
                new Wanted(state.now().wanted().channel(), purpose));
        readDeeds();
    }

    void table(boolean twin) {
        state.set(state.now().asTable(twin));
    }

    /** Moves the keyboard's day; over the end of a year the next one comes into sight. */
    void move(Function<LocalDate, LocalDate> step) {
        LocalDate next = step.apply(state.now().at());
        int first = state.now().years().get(state.now().years().size() - 1);
        int last = state.now().years().get(0);
        if (next.getYear() >= first && next.getYear() <= last) {
            go(next);
        }
    }

    void open(LocalDate day) {
        ui.navigator().open(Place.day(day));
    }

    void back() {
        ui.navigator().open(Place.room("today"));
    }

    private void go(LocalDate day) {
        state.set(state.now().at(day));
        if (day.getYear() != state.now().map().year()) {
            draw(day.getYear(), measure(), state.now().wanted());
        }
        readDeeds();
    }

    private Measure measure() {
        return state.now().map().measure();
    }

    private void readInSight() {
        if (inSight) {
            read();
        }
    }

    private void read() {
        ui.background().read(progress -> counted(), outcome -> {
            if (outcome instanceof Outcome.Done<DoneDays> read) {
                done = read.value();
                draw();
                readDeeds();
            } else if (outcome instanceof Outcome.Failed<DoneDays> failed) {
                ui.feedback().tell(failed.problem());
            }
        });
    }

    private DoneDays counted() {
        try (Stream<Activity> deeds = ui.work().ledger().journal().entries(Activity.class, DaySpan.ALL)) {
            return DoneDays.of(deeds);
        }
    }

    private void draw() {
        draw(state.now().at().getYear(), measure(), state.now().wanted());
    }

    private void draw(int year, Measure measure, Wanted wanted) {
        YearState now = state.now();
        state.set(new YearState(
                done.years(ui.work().today()),
                List.copyOf(done.channels()),
                YearMap.of(done, year, measure, wanted),
                wanted,
                now.at(),
                ui.work().today(),
                now.deeds(),
                now.table(),
                ui.calm().on()));
    }

    private void readDeeds() {
        int mine = ++asked;
        LocalDate day = state.now().at();
        Wanted wanted = state.now().wanted();
        ui.background().read(progress -> ui.work().diary().deeds(day), outcome -> {
            if (mine == asked && outcome instanceof Outcome.Done<List<Activity>> found) {
                List<Line> lines = found.value().stream()
                        .filter(deed -> wanted.has(deed.channel(), deed.purpose()))
                        .map(deed -> new Line(deed.channel(), words.line(deed)))
                        .toList();
                state.set(state.now().with(lines));
            }
        });
    }
}
