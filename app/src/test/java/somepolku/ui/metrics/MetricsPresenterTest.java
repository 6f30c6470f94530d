package somepolku.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.chart.DeedMark;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.ui.kit.Place;
import somepolku.ui.metrics.model.MetricsState;
import somepolku.ui.metrics.model.MetricsState.DeedLine;
import somepolku.ui.metrics.model.MetricsState.Detail;
import somepolku.ui.metrics.model.MetricsState.Group;
import somepolku.ui.metrics.model.MetricsState.HoverCard;
import somepolku.ui.metrics.model.MetricsState.Line;
import somepolku.ui.metrics.model.MetricsState.Row;
import somepolku.ui.metrics.model.Range;

class MetricsPresenterTest {
    private static final MetricKey CONTACTS = MetricKey.of("linkedin", "connections");
    private static final MetricKey VIEWS = MetricKey.of("linkedin", "impressions");
    private static final MetricKey UNKNOWN = MetricKey.of("mastodon", "followers");

    private MemoryStore store = new MemoryStore();
    private Desk desk = new Desk(store, FixedChannels.three());
    private MetricsPresenter presenter = new MetricsPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void metricsStandUnderTheirChannelsAndThoseWithReadingsFirst() {
        open(flow(1, Desk.TODAY.minusDays(1), 46));

        assertThat(state().groups()).extracting(Group::channel).containsExactly("LinkedIn", "Blogi", "Snapchat");
        List<Line> lines = state().groups().get(0).lines();
        assertThat(lines).extracting(Line::name).containsExactly("Päivitysten näytöt", "Kontaktit");
        assertThat(lines.get(0).value()).isEqualTo("46");
        assertThat(lines.get(0).per()).isEqualTo("päivä");
        assertThat(lines.get(1).small()).isEqualTo("ei vielä lukemia");
        assertThat(lines.get(1).value()).isEmpty();
        assertThat(state().chosen()).contains(VIEWS);
    }

    @Test
    void aMetricWhosePluginIsMissingIsListedByItsId() {
        open(reading(1, UNKNOWN, MetricKind.LEVEL, DaySpan.of(Desk.TODAY), 7));

        Group last = state().groups().get(3);
        assertThat(last.channel()).isEqualTo("mastodon");
        assertThat(last.mark()).isEmpty();
        assertThat(last.lines()).extracting(Line::name).containsExactly("followers");
    }

    @Test
    void aLevelSaysItsChangeOverFourWeeks() {
        open(level(1, Desk.TODAY.minusDays(30), 111), level(2, Desk.TODAY.minusDays(2), 128));

        assertThat(line(CONTACTS).small()).isEqualTo("+17 / 4 vk");
        assertThat(line(CONTACTS).per()).isEmpty();
        assertThat(detail().value()).isEqualTo("128");
        assertThat(detail().said()).isEqualTo(", lukema la 21.11.2026");
        assertThat(detail().changed()).isEqualTo("4 viikossa +17");
        assertThat(detail().kind()).isEqualTo("taso");
    }

    @Test
    void ofDailyValuesTheLastWeekCountsOnceItIsWhole() {
        Entry[] days = new Entry[7];
        for (int i = 0; i < 7; i++) {
            days[i] = flow(i, Desk.TODAY.minusDays(i + 1), 10 + i);
        }
        open(days);

        assertThat(line(VIEWS).value()).isEqualTo("91");
        assertThat(line(VIEWS).per()).isEqualTo("viikko");
    }

    @Test
    void theTableHoldsEveryValueOfTheRangeNewestFirst() {
        open(level(1, Desk.TODAY.minusDays(300), 80), level(2, Desk.TODAY.minusDays(2), 128));
        desk.act(() -> presenter.range(Range.ALL));
        assertThat(detail().rows())
                .containsExactly(
                        row("la 21.11.2026", Desk.TODAY.minusDays(2), "128"),
                        row("ti 27.1.2026", Desk.TODAY.minusDays(300), "80"));

        desk.act(() -> presenter.range(Range.MONTH));

        assertThat(detail().rows()).containsExactly(row("la 21.11.2026", Desk.TODAY.minusDays(2), "128"));
        assertThat(detail().chart().orElseThrow().range().last()).isEqualTo(Desk.TODAY);
        assertThat(detail().described()).contains("128").contains("lukemia 1");
    }

    @Test
    void onlyTheDeedsOfTheChannelStandUnderTheChart() {
        open(
                level(1, Desk.TODAY, 128),
                deed(2, "linkedin", Desk.TODAY, "Kirjoitin"),
                deed(3, "blog", Desk.TODAY, "Luonnostelin"));
        desk.act(() -> presenter.choose(CONTACTS));

        assertThat(detail().chart().orElseThrow().marks())
                .extracting(DeedMark::deed)
                .containsExactly(id(2));
    }

    @Test
    void theCardSaysAtMostFourDeedsAndHowManyMore() {
        Entry[] deeds = new Entry[7];
        deeds[6] = level(100, Desk.TODAY, 128);
        for (int i = 0; i < 6; i++) {
            deeds[i] = deed(i, "linkedin", Desk.TODAY, "Teko " + i);
        }
        open(deeds);

        HoverCard card = presenter.hover(detail().chart().orElseThrow().marks());

        assertThat(card.title()).isEqualTo("ma 23.11.2026");
        assertThat(card.count()).isEqualTo("6 tekoa");
        assertThat(card.deeds()).extracting(DeedLine::title).containsExactly("Teko 0", "Teko 1", "Teko 2", "Teko 3");
        assertThat(card.deeds().get(0).time()).isEqualTo("9.00");
        assertThat(card.more()).isEqualTo("ja 2 muuta");
    }

    @Test
    void aMarkerLeadsToItsDeed() {
        Activity deed = deed(2, "linkedin", Desk.TODAY.minusDays(3), "Kirjoitin");
        open(level(1, Desk.TODAY, 128), deed);

        desk.act(() -> presenter.open(detail().chart().orElseThrow().marks().get(0)));

        assertThat(desk.opened()).containsExactly(Place.deed(Desk.TODAY.minusDays(3), deed));
    }

    @Test
    void aDeedLeadsToItsChannelsChartAndTheRangeThatHoldsIt() {
        Activity old = deed(2, "blog", Desk.TODAY.minusDays(200), "Luonnostelin");
        open(level(1, Desk.TODAY, 128), old);
        assertThat(state().chosen()).contains(CONTACTS);
        desk.act(() -> presenter.range(Range.MONTH));

        desk.act(() -> presenter.show(Place.chart(Optional.empty(), old.day(), Optional.of(old))));

        assertThat(state().chosen()).contains(MetricKey.of("blog", "reads"));
        assertThat(state().range()).isEqualTo(Range.YEAR);
        assertThat(detail().shown()).contains(old.id());
    }

    @Test
    void whatToDoAboutALongTextThatIsNoNumberStaysInSight() {
        open(level(1, Desk.TODAY.minusDays(2), 128));
        desk.act(presenter::addReading);

        desk.act(() -> presenter.form().value("/koti/lataukset/tiedosto-jota-ei-pyydetty.zip"));
        desk.act(() -> presenter.form().save());

        assertThat(state().form().orElseThrow().message()).hasSizeLessThan(90).contains("/koti/lata", "\u2026", "1234");
    }

    @Test
    void aTypedReadingIsOnTheChartAndUndoTakesItAway() {
        open(level(1, Desk.TODAY.minusDays(2), 128));
        desk.act(presenter::addReading);
        assertThat(state().form().orElseThrow().last()).isEqualTo("Viimeksi 128, la 21.11.2026");

        desk.act(() -> presenter.form().value("131"));
        desk.act(() -> presenter.form().save());

        assertThat(state().form()).isEmpty();
        assertThat(detail().value()).isEqualTo("131");
        assertThat(detail().rows()).hasSize(2);
        assertThat(desk.told()).containsExactly("Kontaktit 131, ma 23.11.2026: lukema kirjattu.");

        desk.act(() -> desk.ui().work().ledger().undo());

        assertThat(detail().value()).isEqualTo("128");
    }

    @Test
    void ofDailyValuesADayIsAskedForAndAWeekThatGivesWayIsSaid() {
        open(flow(1, Desk.TODAY.minusDays(2), 46), flow(2, Desk.TODAY.minusDays(1), 40));
        desk.act(presenter::addReading);
        assertThat(state().form().orElseThrow().draft().week()).isFalse();
        assertThat(state().form().orElseThrow().draft().day()).isEqualTo("22.11.2026");

        desk.act(() -> presenter.form().week(true));
        desk.act(() -> presenter.form().value("300"));
        desk.act(() -> presenter.form().save());

        assertThat(detail().rows()).extracting(Row::value).containsExactly("40", "46");
        assertThat(detail().notes().get(0)).startsWith("Yksi kirjattu lukema ei näy");
    }

    @Test
    void severalDaysInOneCardAreSaidWithTheirDays() {
        open(
                level(1, Desk.TODAY, 128),
                deed(2, "linkedin", Desk.TODAY.minusDays(1), "Kommentoin"),
                deed(3, "linkedin", Desk.TODAY, "Kirjoitin"));

        HoverCard card = presenter.hover(detail().chart().orElseThrow().marks());

        assertThat(card.title()).isEqualTo("22.11.–23.11.2026");
        assertThat(card.deeds()).extracting(DeedLine::time).containsExactly("22.11.", "23.11.");
    }

    @Test
    void aWrongValueIsSaidWhenOneWantsToSaveAndNothingIsStored() {
        open();
        desk.act(() -> presenter.choose(CONTACTS));
        desk.act(presenter::addReading);

        desk.act(() -> presenter.form().value("monta"));
        assertThat(message()).isEmpty();
        desk.act(() -> presenter.form().save());

        assertThat(message()).isEqualTo("”monta” ei ole luku. Kirjoita esimerkiksi 1234 tai 12,5.");
        desk.act(() -> presenter.form().value("40"));
        assertThat(message()).isEmpty();
        assertThat(store.all(Reading.class)).isEmpty();
    }

    @Test
    void aValueWithTwoMeaningsOffersBothAndKeepsTheChosenOne() {
        open();
        desk.act(() -> presenter.choose(CONTACTS));
        desk.act(presenter::addReading);

        desk.act(() -> presenter.form().value("1.234"));
        var meanings = state().form().orElseThrow().meanings();
        assertThat(meanings).extracting(meant -> meant.said()).containsExactly("1\u202f234", "1,234");
        desk.act(() -> presenter.form().meaning(meanings.get(0)));

        assertThat(store.all(Reading.class)).extracting(Reading::value).containsExactly(1234.0);
        assertThat(state().form()).isEmpty();
    }

    @Test
    void whatCannotBeStoredIsSaidAndStaysInTheForm() {
        open();
        desk.act(() -> presenter.choose(CONTACTS));
        desk.act(presenter::addReading);
        desk.act(() -> presenter.form().value("40"));
        store.failWith(Problem.badInput("journal.broken", "levy täynnä"));

        desk.act(() -> presenter.form().save());

        assertThat(state().form().orElseThrow().draft().value()).isEqualTo("40");
        assertThat(desk.told()).anyMatch(said -> said.contains("levy täynnä"));
    }

    @Test
    void aRangeWithoutReadingsSaysThatThisIsNotAZero() {
        open(level(1, Desk.TODAY.minusDays(200), 80), level(2, Desk.TODAY.minusDays(190), 81));

        desk.act(() -> presenter.range(Range.MONTH));

        assertThat(detail().notes().get(0)).startsWith("Tältä ajalta ei ole lukemia. Se ei ole nolla.");
    }

    @Test
    void withoutAnyReadingThereIsNoChart() {
        open();

        assertThat(detail().chart()).isEmpty();
        assertThat(detail().said()).isEqualTo("ei vielä lukemia");
    }

    private void open(Entry... entries) {
        desk.close();
        store = MemoryStore.of(entries);
        desk = new Desk(store, FixedChannels.three());
        presenter = new MetricsPresenter(desk.ui());
        desk.act(() -> presenter.show(Place.room("metrics")));
    }

    private MetricsState state() {
        return presenter.state().now();
    }

    private Detail detail() {
        return state().detail().orElseThrow();
    }

    private String message() {
        return state().form().orElseThrow().message();
    }

    private Line line(MetricKey key) {
        return state().groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <E extends Entry> Id<E> id(int number) {
        return new Id<>(new UUID(0, number));
    }

    private static Reading level(int number, LocalDate day, double value) {
        return reading(number, CONTACTS, MetricKind.LEVEL, DaySpan.of(day), value);
    }

    private static Reading flow(int number, LocalDate day, double value) {
        return reading(number, VIEWS, MetricKind.FLOW, DaySpan.of(day), value);
    }

    private static Reading reading(int number, MetricKey key, MetricKind kind, DaySpan days, double value) {
        return new Reading(id(number), key, kind, days, value, "", Optional.empty(), Optional.empty());
    }

    private static Activity deed(int number, String channel, LocalDate day, String title) {
        return new Activity(
                id(number),
                Optional.of(day),
                Optional.of(LocalTime.of(9, number)),
                new ChannelId(channel),
                "post",
                title,
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Row row(String said, LocalDate day, String value) {
        return new Row(Optional.of(DaySpan.of(day)), said, value, "kirjattu");
    }
}
