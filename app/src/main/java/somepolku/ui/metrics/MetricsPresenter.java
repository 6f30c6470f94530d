package somepolku.ui.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import somepolku.analysis.series.Point;
import somepolku.analysis.series.Series;
import somepolku.chart.ChartModel;
import somepolku.chart.DeedMark;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.kit.Outcome;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.Shown;
import somepolku.ui.kit.Ui;
import somepolku.ui.metrics.model.Book;
import somepolku.ui.metrics.model.DetailOf;
import somepolku.ui.metrics.model.Hover;
import somepolku.ui.metrics.model.Known;
import somepolku.ui.metrics.model.MarkedDeed;
import somepolku.ui.metrics.model.MetricList;
import somepolku.ui.metrics.model.MetricWords;
import somepolku.ui.metrics.model.MetricsState;
import somepolku.ui.metrics.model.MetricsState.Detail;
import somepolku.ui.metrics.model.MetricsState.Group;
import somepolku.ui.metrics.model.MetricsState.HoverCard;
import somepolku.ui.metrics.model.MetricsState.Line;
import somepolku.ui.metrics.model.PostTable;
import somepolku.ui.metrics.model.PostTables;
import somepolku.ui.metrics.model.Range;
import somepolku.ui.metrics.reading.FormState;
import somepolku.ui.metrics.reading.ReadingForm;
import somepolku.ui.metrics.reading.ValueWords;
import somepolku.ui.metrics.weeks.WeeksForm;

/** Decides what the room shows: which metric over which days, with which deeds under it. */
final class MetricsPresenter {
    /** A range that is opened by itself holds at least so many values, where there are so many. */
    private static final int ENOUGH = 8;

    private final Ui ui;
    private final MetricList list;
    private final DetailOf details;
    private final Known known;
    private final Hover hover;
    private final ValueWords values;
    private final ReadingForm form;
    private final WeeksForm weeks;
    private final PostTables tables;
    private final Insight insight;
    private final Shown<MetricsState> state = new Shown<>(MetricsState.EMPTY);
    private final Shown<Optional<PostTable>> posts = new Shown<>(Optional.empty());
    private Book book = Book.EMPTY;
    private boolean reading;
    private boolean again;
    private boolean rangeChosen;
    private boolean formWanted;
    private boolean offered;
    private boolean plain;
    private Optional<Place> wanted = Optional.empty();
    private Optional<Id<Activity>> shownDeed = Optional.empty();

    MetricsPresenter(Ui ui) {
        this.ui = ui;
        this.values = new ValueWords(ui.texts(), ui.formats());
        MetricWords words = new MetricWords(values);
        this.known = new Known(ui.work().channels());
        this.list = new MetricList(known, words);
        this.details = new DetailOf(known, words, ui.texts());
        this.tables = new PostTables(known, values, ui.texts());
        this.hover = new Hover(ui);
        this.insight = new Insight(ui, values, known, () -> book);
        this.form = new ReadingForm(ui, values, this::form);
        this.weeks = new WeeksForm(ui, values, next -> {
            state.set(state.now().withWeeks(next));
            drawPosts();
        });
        ui.changes(ui.lifetime(), change -> read());
        ui.returns(ui.lifetime(), this::read);
        ui.channelsChanged().listen(ui.lifetime(), this::read);
        ui.calm().listen(ui.lifetime(), this::draw);
    }

    Shown<MetricsState> state() {
        return state;
    }

    ReadingForm form() {
        return form;
    }

    WeeksForm weeks() {
        return weeks;
    }

    Insight insight() {
        return insight;
    }

    /** Opens the form for a value that was typed once more. */
    void correct(Reading typed) {
        closeForms();
        if (!form.refused()) {
            openForm(typed.metric());
            form.week(typed.span().days() > 1);
            form.day(ui.formats().date(typed.span().last()));
        }
    }

    /** The table of a channel's posts, where that is chosen and no metric. */
    Shown<Optional<PostTable>> posts() {
        return posts;
    }

    /** Goes to a place of this room as soon as the journal is read. */
    void show(Place place) {
        wanted = Optional.of(place);
        plain = place.equals(Place.room(place.room()));
        if (state.now().read() && !reading) {
            arrive();
            draw();
            offerLeft();
        } else {
            read();
        }
    }

    void choose(MetricKey metric) {
        if (!state.now().chosen().equals(Optional.of(metric))) {
            shownDeed = Optional.empty();
            closeForms();
            insight.close();
            set(state.now(), Optional.of(metric), rangeFor(metric));
        }
    }

    void range(Range range) {
        rangeChosen = true;
        set(state.now(), state.now().chosen(), range);
    }

    void table(boolean asTable) {
        state.set(state.now().asTable(asTable));
    }

    void chartOrTable() {
        table(!state.now().table());
    }

    /**
     * Opens the form for a value of the chosen metric, as soon as there is one: for all the weeks that a platform shows
     * where it shows several, else for one reading.
     */
    void addReading() {
        formWanted = wanted.isPresent()
                || state.now().chosen().isEmpty() && !state.now().read();
        if (wanted.isPresent() || form.refused() || weeks.refused()) {
            return;
        }
        state.now().chosen().filter(key -> !PostTable.is(key)).ifPresent(key -> {
            closeForms();
            MetricInfo info = known.metric(key, book.of(key));
            if (info.quotient().isPresent()) {
                ui.feedback().tell(details.made(info));
            } else if (!weeks.open(info, book.of(key))) {
                openForm(key);
            }
        });
    }

    /** For a week that the platform no longer shows, but that the person wrote down somewhere. */
    void otherWeek() {
        closeForms();
        if (!weeks.refused()) {
            state.now().chosen().ifPresent(this::openForm);
        }
    }

    private void openForm(MetricKey key) {
        form.open(known.metric(key, book.of(key)), book.of(key));
    }

    /** But one that holds what the journal refused stays, whatever is chosen beside it. */
    private void closeForms() {
        if (!form.refused()) {
            form.leave();
        }
        if (!weeks.refused()) {
            weeks.leave();
        }
    }

    /** Tries again what was refused; completes with false where it is refused again. */
    CompletionStage<Boolean> keep() {
        return form.keep().thenCombine(weeks.keep(), (one, other) -> one && other);
    }

    /** A value with its days, as the chart's tooltip says it. */
    String said(Point point) {
        String unit = state.now()
                .detail()
                .flatMap(Detail::chart)
                .map(ChartModel::unit)
                .orElse("");
        return values.days(point.span()) + ": " + values.number(point.value()) + " " + unit;
    }

    HoverCard hover(List<DeedMark> marks) {
        ChannelId channel = state.now().chosen().map(MetricKey::channel).orElse(ChannelId.NONE);
        return hover.card(marks, channel, book.deedsOn(channel));
    }

    void openPost(LocalDate day, Activity post) {
        ui.navigator().open(Place.deed(day, post));
    }

    void openDay(LocalDate day) {
        ui.navigator().open(Place.day(day));
    }

    /** To the deed itself, on its day. */
    void open(DeedMark mark) {
        new MarkedDeed(ui).open(mark);
    }

    void around(DeedMark mark) {
        new MarkedDeed(ui).around(mark);
    }

    /** Reads the journal again; changes that come meanwhile are read once more after that. */
    private void read() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        ui.background()
                .read(
                        progress -> Book.read(
                                ui.work().ledger().journal(),
                                ui.work().channels().channels(),
                                ui.work().zone()),
                        this::came);
    }

    private void came(Outcome<Book> outcome) {
        reading = false;
        if (outcome instanceof Outcome.Done<Book> done) {
            book = done.value();
            insight.again();
        } else if (outcome instanceof Outcome.Failed<Book> failed) {
            ui.feedback().tell(failed.problem());
        }
        if (again) {
            again = false;
            read();
        }
        arrive();
        draw();
        if (formWanted) {
            addReading();
        } else {
            offerLeft();
        }
    }

    /**
     * Opens the form again in which something was left half typed: once, when the person comes for nothing else, and as
     * soon as its metric is known.
     */
    private void offerLeft() {
        if (offered || !plain || wanted.isPresent() || ui.work().ledger().readOnly()) {
            return;
        }
        Optional<MetricKey> key = weeks.left().or(form::left);
        offered = key.isEmpty();
        key.filter(metric -> known.names(metric)).ifPresent(metric -> {
            offered = true;
            choose(metric);
            if (weeks.left().isPresent()) {
                weeks.open(known.metric(metric, book.of(metric)), book.of(metric));
            } else {
                openForm(metric);
            }
        });
    }

    private void arrive() {
        Optional<Place> place = wanted;
        wanted = Optional.empty();
        place.ifPresent(this::arrive);
    }

    private void arrive(Place place) {
        shownDeed = place.entry()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .map(Activity::id);
        Optional<MetricKey> metric = place.metric().or(() -> metricUnder(place));
        metric.filter(key -> !state.now().chosen().equals(Optional.of(key))).ifPresent(key -> {
            closeForms();
            set(state.now(), Optional.of(key), rangeFor(key));
        });
        Optional<MetricKey> chosen = state.now().chosen();
        if (chosen.isPresent() && place.day().isPresent()) {
            Range holding =
                    state.now().range().holding(place.day().get(), ui.work().today(), book.extent(chosen.get()));
            set(state.now(), chosen, holding);
        }
    }

    /** The chart on which a deed is to be seen: the chosen one where it is of the same channel, else the first. */
    private Optional<MetricKey> metricUnder(Place place) {
        Optional<MetricKey> chosen = state.now().chosen();
        return place.entry()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .map(Activity::channel)
                .filter(channel -> chosen.isEmpty() || !chosen.get().channel().equals(channel))
                .flatMap(channel -> list.groups(book).stream()
                        .flatMap(group -> group.lines().stream())
                        .map(Line::key)
                        .filter(key -> key.channel().equals(channel))
                        .findFirst());
    }

    private void draw() {
        MetricsState now = state.now();
        List<Group> groups = ui.calm().on() ? MetricList.calm(list.groups(book)) : list.groups(book);
        Optional<MetricKey> chosen = now.chosen().or(() -> first(groups));
        Range range = now.chosen().isPresent()
                ? now.range()
                : chosen.map(this::rangeFor).orElse(now.range());
        set(
                new MetricsState(true, groups, chosen, now.detail(), range, now.table(), now.form(), now.weeks()),
                chosen,
                range);
    }

    private static Optional<MetricKey> first(List<Group> groups) {
        List<Line> all =
                groups.stream().flatMap(group -> group.lines().stream()).toList();
        return all.stream()
                .filter(line -> line.series().isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Line::key);
    }

    /** What the person chose stays; else the smallest range from a quarter up with enough on it. */
    private Range rangeFor(MetricKey metric) {
        Optional<Series> series = book.of(metric);
        if (rangeChosen || series.isEmpty()) {
            return state.now().range();
        }
        for (Range range : List.of(Range.QUARTER, Range.YEAR)) {
            if (series.get().within(days(range, metric)).points().size() >= ENOUGH) {
                return range;
            }
        }
        return Range.ALL;
    }

    private DaySpan days(Range range, MetricKey metric) {
        return range.days(ui.work().today(), book.extent(metric));
    }

    private void set(MetricsState base, Optional<MetricKey> chosen, Range range) {
        insight.show(chosen.filter(key -> !PostTable.is(key)));
        Optional<Detail> detail = chosen.map(
                key -> details.detail(key, book, days(range, key), ui.work().today(), shownDeed));
        state.set(new MetricsState(
                base.read(), base.groups(), chosen, detail, range, base.table(), base.form(), base.weeks()));
        drawPosts();
    }

    /** The figures of the posts where they were chosen; in calm mode what was done, in the place of any figure. */
    private void drawPosts() {
        MetricsState now = state.now();
        boolean typing = now.form().isPresent() || now.weeks().isPresent();
        posts.set(
                ui.calm().on()
                        ? now.chosen().filter(key -> !typing).map(key -> tables.done(key.channel(), book))
                        : now.chosen().filter(PostTable::is).map(key -> tables.table(key.channel(), book)));
    }

    private void form(Optional<FormState> next) {
        state.set(state.now().with(next));
        drawPosts();
    }
}
