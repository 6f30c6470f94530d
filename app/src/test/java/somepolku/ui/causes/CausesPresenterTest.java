package somepolku.ui.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.analysis.wording.Said;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.gui.SampleCauses;
import somepolku.kit.Texts;
import somepolku.ui.causes.model.CausesState;
import somepolku.ui.causes.model.CausesState.Line;
import somepolku.ui.causes.model.CausesState.Stage;
import somepolku.ui.causes.model.Copied;
import somepolku.ui.causes.model.Detail;
import somepolku.ui.causes.model.Face;
import somepolku.ui.kit.Place;
import somepolku.work.causes.answer.Answer;
import somepolku.work.causes.answer.OfMetric;
import somepolku.work.causes.answer.Pair;

class CausesPresenterTest {
    private static final Answer NOTHING = new Answer(Desk.TODAY, List.of(), 0);

    private final List<Desk> desks = new ArrayList<>();

    @AfterEach
    void close() {
        desks.forEach(Desk::close);
    }

    private Desk desk(MemoryStore store) {
        Desk desk = new Desk(store, FixedChannels.three());
        desks.add(desk);
        return desk;
    }

    private static void open(Desk desk, CausesPresenter presenter) {
        desk.act(() -> presenter.show());
    }

    @Test
    void the_surest_is_first_and_chosen_and_everything_that_must_be_said_of_it_is_said() {
        Desk desk = desk(SampleCauses.store());
        CausesPresenter presenter = new CausesPresenter(desk.ui());
        open(desk, presenter);

        CausesState state = presenter.state().now();
        assertThat(state.stage()).isEqualTo(Stage.READY);
        assertThat(state.lines().get(0).tier()).isEqualTo(4);
        assertThat(state.lines().subList(1, state.lines().size()))
                .extracting(Line::tier)
                .allMatch(tier -> tier < 3);
        assertThat(state.checked())
                .isEqualTo("Tarkistettu 6 paria. Noin 0,3 niistä näyttäisi joltakin pelkästään sattumalta.");
        Detail detail = state.detail().orElseThrow();
        assertThat(detail.title()).isEqualTo("Kommentti ja päivitysten näytöt");
        assertThat(detail.under()).isEqualTo("LinkedIn · 176 päivää, joista tekopäiviä 52 ja ilman tekoa 124");

        Answer answer = desk.ui().work().causes().answer(share -> {});
        Pair pair = answer.pairs().get(0);
        String copied = new Copied(desk.ui().texts()).of(detail, state.checked());
        Texts texts = desk.ui().texts();
        assertThat(Stream.of(
                                pair.said(),
                                pair.doubts(),
                                pair.otherwise(),
                                pair.needs().said())
                        .flatMap(List::stream)
                        .map(said -> texts.text(said.key(), said.figures().toArray())))
                .hasSizeGreaterThan(6)
                .allMatch(copied::contains);
    }

    @Test
    void an_action_is_not_beside_itself_also_where_the_answer_was_kept_from_before() {
        Desk desk = desk(SampleCauses.store());
        desk.ui().work().causes().digest(share -> {});
        CausesPresenter presenter = new CausesPresenter(desk.ui());
        open(desk, presenter);
        assertThat(presenter.state().now().detail().orElseThrow().others())
                .extracting(Detail.Beside::said)
                .isNotEmpty()
                .noneMatch(said -> said.startsWith("Kommentti"));
    }

    @Test
    void the_chart_shows_the_newest_three_months_a_day_each_until_all_is_asked_for() {
        Desk desk = desk(SampleCauses.store());
        CausesPresenter presenter = new CausesPresenter(desk.ui());
        open(desk, presenter);
        DaySpan newest = presenter
                .state()
                .now()
                .detail()
                .orElseThrow()
                .chart()
                .orElseThrow()
                .model()
                .range();
        assertThat(newest).isEqualTo(new DaySpan(Desk.TODAY.minusDays(91), Desk.TODAY.minusDays(1)));

        desk.act(() -> presenter.wholeTime(true));

        Detail detail = presenter.state().now().detail().orElseThrow();
        assertThat(detail.chart().orElseThrow().model().range().days()).isEqualTo(176);
        assertThat(detail.rows()).hasSize(176);
        assertThat(detail.rows().get(0).first()).isEqualTo(Desk.TODAY.minusDays(1));
        assertThat(detail.done()).hasSize(52);
    }

    @Test
    void values_of_a_week_are_shown_a_day_and_listed_whole() {
        Desk desk = desk(SampleCauses.store());
        CausesPresenter presenter = new CausesPresenter(desk.ui());
        open(desk, presenter);
        String weekly = presenter.state().now().lines().stream()
                .map(Line::id)
                .filter(id -> id.startsWith("blog/reads>"))
                .findFirst()
                .orElseThrow();
        desk.act(() -> presenter.choose(weekly));

        Detail detail = presenter.state().now().detail().orElseThrow();
        var row = detail.chart().orElseThrow().model().rows().get(0);
        assertThat(row.days().days()).isEqualTo(7);
        assertThat(row.value()).isBetween(60 / 7.0, 110 / 7.0);
        assertThat(Double.parseDouble(
                        detail.rows().get(detail.rows().size() - 1).value()))
                .isEqualTo(7 * row.value());
    }

    @Test
    void a_search_is_stopped_and_begun_again() throws Exception {
        Desk desk = desk(new MemoryStore());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        int[] asked = {0};
        CausesPresenter presenter = new CausesPresenter(desk.ui(), beat -> {
            if (asked[0]++ == 0) {
                begun.countDown();
                await(go);
            }
            beat.accept(.5);
            return NOTHING;
        });
        presenter.show();
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(presenter.state().now().stage()).isEqualTo(Stage.LOOKING);
        presenter.stop();
        go.countDown();
        desk.settle();
        assertThat(presenter.state().now().stage()).isEqualTo(Stage.STOPPED);
        assertThat(desk.told()).isEmpty();

        desk.act(presenter::look);

        assertThat(presenter.state().now().stage()).isEqualTo(Stage.READY);
        assertThat(asked[0]).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_broke_is_told_and_what_was_found_before_stays() {
        Desk desk = desk(SampleCauses.store());
        boolean[] broken = {false};
        CausesPresenter presenter = new CausesPresenter(desk.ui(), (DoubleConsumer beat) -> {
            if (broken[0]) {
                throw new IllegalStateException("broken");
            }
            return desk.ui().work().causes().answer(beat);
        });
        open(desk, presenter);
        broken[0] = true;
        desk.act(presenter::look);

        assertThat(presenter.state().now().stage()).isEqualTo(Stage.FAILED);
        assertThat(presenter.state().now().lines()).isNotEmpty();
        assertThat(desk.told()).hasSize(1);
    }

    @Test
    void a_change_is_looked_into_only_while_the_room_is_in_sight() {
        Desk desk = desk(new MemoryStore());
        int[] asked = {0};
        CausesPresenter presenter = new CausesPresenter(desk.ui(), beat -> {
            asked[0]++;
            return NOTHING;
        });
        DayNote note = new DayNote(new Id<>(new java.util.UUID(1, 1)), Desk.TODAY, "Hyvä päivä");
        desk.act(() -> desk.ui().work().ledger().apply(somepolku.work.Change.add(note)));
        assertThat(asked[0]).isZero();
        open(desk, presenter);
        assertThat(asked[0]).isEqualTo(1);
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(asked[0]).isEqualTo(2);
        presenter.leave();
        desk.act(() -> desk.ui().work().ledger().redo());
        assertThat(asked[0]).isEqualTo(2);
    }

    @Test
    void too_little_says_what_is_missing_and_when_there_may_be_enough() {
        Desk desk = desk(SampleCauses.begun());
        CausesPresenter presenter = new CausesPresenter(desk.ui());
        open(desk, presenter);

        CausesState state = presenter.state().now();
        assertThat(state.checked()).isEmpty();
        assertThat(state.notice())
                .startsWith("Havaintoihin tarvitaan kahdeksan tekopäivää")
                .contains("Aikaisintaan");
        assertThat(state.lines()).allMatch(line -> line.tier() == 0).isNotEmpty();
        assertThat(state.lines().get(0).small()).matches("Ei vielä riittävästi tietoa · n\\. \\d+\\.\\d+\\.");
        assertThat(state.detail().orElseThrow().needs()).anyMatch(text -> text.contains("tarvitaan"));
    }

    @Test
    void an_empty_journal_says_what_to_begin_with() {
        Desk desk = desk(new MemoryStore());
        CausesPresenter presenter = new CausesPresenter(desk.ui());
        open(desk, presenter);
        assertThat(presenter.state().now().lines()).isEmpty();
        assertThat(presenter.state().now().notice()).startsWith("Havaintoihin tarvitaan lukemia ja tekoja");
        assertThat(presenter.state().now().detail()).isEmpty();
    }

    @Test
    void a_metric_that_nothing_is_concluded_from_says_why() {
        MetricKey rolling = MetricKey.of("linkedin", "impressions");
        OfMetric refused = new OfMetric(
                rolling,
                MetricKind.ROLLING,
                "",
                Optional.of(new Said("analysis.refused.rolling", List.of())),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                0);
        Desk desk = desk(new MemoryStore());
        CausesPresenter presenter = new CausesPresenter(desk.ui(), beat -> new Answer(Desk.TODAY, List.of(refused), 0));
        open(desk, presenter);

        assertThat(presenter.state().now().lines())
                .containsExactly(
                        new Line("linkedin/impressions", -1, "Päivitysten näytöt", "Vain näytetään · LinkedIn"));
        Detail detail = presenter.state().now().detail().orElseThrow();
        assertThat(detail.said().get(0)).startsWith("Viimeisten päivien summa");
        assertThat(detail.tier()).isNegative();
    }

    @Test
    void calm_says_the_tiers_in_words_and_no_figure() {
        Desk desk = desk(SampleCauses.store());
        CausesPresenter presenter = new CausesPresenter(desk.ui());
        open(desk, presenter);
        desk.act(() -> desk.ui().calm().choose(true));

        CausesState state = presenter.state().now();
        Detail detail = state.detail().orElseThrow();
        assertThat(detail.said()).contains("Todennäköinen yhteys.", "Syytä ei ole osoitettu.");
        assertThat(detail.chart()).isEmpty();
        assertThat(Stream.concat(
                        Stream.of(state.checked(), state.notice(), detail.under(), detail.title()),
                        Stream.concat(
                                detail.said().stream(),
                                state.lines().stream().map(line -> line.title() + line.small()))))
                .noneMatch(text -> text.chars().anyMatch(Character::isDigit));
    }

    @Test
    void chart_and_table_take_turns_and_a_row_opens_its_day() {
        Desk desk = desk(SampleCauses.store());
        CausesPresenter presenter = new CausesPresenter(desk.ui());
        open(desk, presenter);
        presenter.chartOrTable();
        assertThat(presenter.state().now().face()).isEqualTo(Face.TABLE);
        presenter.chartOrTable();
        assertThat(presenter.state().now().face()).isEqualTo(Face.CHART);
        LocalDate day =
                presenter.state().now().detail().orElseThrow().rows().get(0).first();
        presenter.openDay(day);
        assertThat(desk.opened()).containsExactly(Place.day(day));
    }

    @Test
    void no_text_of_the_room_says_that_anything_was_the_cause() {
        List<String> causal = List.of(
                "because",
                "thanks to",
                "due to",
                "caused",
                "koska",
                "ansiosta",
                "takia",
                "vuoksi",
                "johtui",
                "aiheutti");
        for (Locale language : Texts.languages()) {
            ResourceBundle bundle = ResourceBundle.getBundle("somepolku.messages", language);
            assertThat(bundle.keySet().stream()
                            .filter(key -> Stream.of(
                                            "causes.", "chart.shift.", "kit.pair", "today.digest", "today.mark")
                                    .anyMatch(key::startsWith))
                            .map(bundle::getString))
                    .hasSizeGreaterThan(40)
                    .noneMatch(text -> causal.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains));
        }
    }
}
