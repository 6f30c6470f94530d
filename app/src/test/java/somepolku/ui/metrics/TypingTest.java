package somepolku.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static somepolku.fakes.TypedMetrics.BROKEN;
import static somepolku.fakes.TypedMetrics.CHANGED;
import static somepolku.fakes.TypedMetrics.SEARCHES;
import static somepolku.fakes.TypedMetrics.TOTAL;
import static somepolku.fakes.TypedMetrics.WEEKS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.Desk;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.ui.kit.Place;
import somepolku.ui.metrics.model.MetricsState;
import somepolku.ui.metrics.model.MetricsState.Detail;
import somepolku.ui.metrics.model.MetricsState.Line;
import somepolku.ui.metrics.model.MetricsState.Row;
import somepolku.ui.metrics.model.Range;
import somepolku.ui.metrics.weeks.WeeksState;

/** Numbers without an export: the weeks of a graph in one form, when they are forgotten, totals, breaks. */
class TypingTest {
    private static final LocalDate TODAY = Desk.TODAY;

    private MemoryStore store = new MemoryStore();
    private Desk desk = new Desk(store, TypedMetrics.channels());
    private MetricsPresenter presenter = new MetricsPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thirteen_finished_weeks_stand_as_the_graph_is_read_with_what_is_known() {
        open(week(0, 1, 46), week(1, 13, 31));
        add(WEEKS);

        assertThat(weeks().rows()).hasSize(13);
        assertThat(weeks().rows().get(0).week()).isEqualTo("vko 35 · 24.–30.8.");
        assertThat(weeks().rows().get(1).week()).isEqualTo("vko 36 · 31.8.–6.9.");
        assertThat(weeks().rows().get(12).week()).isEqualTo("vko 47 · 16.–22.11.");
        assertThat(weeks().rows())
                .extracting(WeeksState.Row::known)
                .startsWith("31", "")
                .endsWith("", "46");
        assertThat(weeks().rows()).extracting(WeeksState.Row::typed).containsOnly("");
        assertThat(weeks().rows().get(12).spoken()).isEqualTo("Viikko 47, 16.11.–22.11.2026, kirjattu 46");
        assertThat(presenter.weeks().start()).isEqualTo(1);
        assertThat(state().form()).isEmpty();
    }

    @Test
    void each_week_says_until_when_it_is_shown_and_the_form_says_it_of_the_oldest() {
        open();
        add(WEEKS);

        assertThat(weeks().rows().get(12).until()).isEqualTo("LinkedIn näyttää tämän luvun 20.2.2027 asti.");
        assertThat(weeks().rows().get(0).until()).isEqualTo("LinkedIn näyttää tämän luvun 28.11.2026 asti.");
        assertThat(weeks().hints())
                .anyMatch(hint -> hint.contains("maanantaista sunnuntaihin"))
                .contains("LinkedIn näyttää näistä vanhimman viikon 28.11.2026 asti.");
    }

    @Test
    void thirteen_pasted_numbers_are_kept_as_one_change_and_undone_by_one_undo() {
        open();
        add(WEEKS);
        String pasted = IntStream.rangeClosed(1, 13).mapToObj(String::valueOf).collect(Collectors.joining("\n"));

        assertThat(pasting(5, pasted)).isTrue();
        desk.act(() -> presenter.weeks().save());

        assertThat(state().weeks()).isEmpty();
        assertThat(readings()).hasSize(13);
        assertThat(detail().value()).isEqualTo("13");
        assertThat(desk.told()).containsExactly("Profiilin katselut: 13 viikkoa kirjattu.");

        desk.act(() -> desk.ui().work().ledger().undo());

        assertThat(readings()).isEmpty();
    }

    @Test
    void only_what_was_typed_and_differs_is_written() {
        open(week(0, 1, 46), week(1, 2, 31));
        add(WEEKS);

        type(12, "46");
        type(11, "33");
        type(10, "0");
        desk.act(() -> presenter.weeks().save());

        assertThat(readings())
                .extracting(reading -> reading.span().first(), Reading::value)
                .containsExactlyInAnyOrder(tuple(monday(1), 46.0), tuple(monday(2), 33.0), tuple(monday(3), 0.0));
        assertThat(desk.told()).containsExactly("Profiilin katselut: 2 viikkoa kirjattu.");
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(readings()).extracting(Reading::value).containsExactlyInAnyOrder(46.0, 31.0);
    }

    @Test
    void numbers_that_are_known_already_are_said_and_nothing_can_be_undone() {
        open(week(0, 1, 46));
        add(WEEKS);
        type(12, "46");
        desk.act(() -> presenter.weeks().save());

        assertThat(desk.told()).containsExactly("Nämä luvut oli jo kirjattu.");
        assertThat(readings()).hasSize(1);
        assertThat(state().weeks()).isEmpty();
    }

    @Test
    void a_fault_is_marked_in_its_row_once_the_row_is_left_and_goes_when_it_is_mended() {
        open();
        add(WEEKS);

        type(3, "noin 40");
        assertThat(weeks().message()).isEmpty();
        desk.act(() -> presenter.weeks().left(3));

        assertThat(weeks().message())
                .isEqualTo("Viikko 38: ”noin 40” ei ole luku. Kirjoita esimerkiksi 1234 tai 12,5.");
        assertThat(weeks().rows()).filteredOn(row -> !row.fault().isEmpty()).hasSize(1);
        type(3, "40");
        assertThat(weeks().message()).isEmpty();
        assertThat(weeks().rows()).allMatch(row -> row.fault().isEmpty());
    }

    @Test
    void with_a_fault_nothing_is_kept_and_its_row_is_shown() {
        open();
        add(WEEKS);
        type(0, "12");
        type(7, "/koti/lataukset/katselut.png");

        List<Integer> shown = new ArrayList<>();
        desk.act(() -> presenter.weeks().save().ifPresent(shown::add));

        assertThat(shown).containsExactly(7);
        assertThat(weeks().message())
                .startsWith("Viikko 42: ”/koti/latauks\u2026” ei ole luku.")
                .hasSizeLessThan(80);
        assertThat(weeks().rows().get(0).typed()).isEqualTo("12");
        assertThat(readings()).isEmpty();
    }

    @Test
    void a_number_with_two_meanings_is_asked_about_in_its_week() {
        open();
        add(WEEKS);
        type(12, "1.234");
        desk.act(() -> presenter.weeks().save());
        assertThat(weeks().message()).isEqualTo("Viikko 47: kumpaa ”1.234” tarkoittaa?");
        assertThat(weeks().meanings()).extracting(meant -> meant.said()).containsExactly("1\u202f234", "1,234");

        desk.act(() -> presenter.weeks().meaning(weeks().meanings().get(0)));
        assertThat(weeks().message()).isEmpty();
        desk.act(() -> presenter.weeks().save());

        assertThat(readings()).extracting(Reading::value).containsExactly(1234.0);
    }

    @Test
    void an_empty_form_keeps_nothing_and_says_what_is_wanted() {
        open();
        add(WEEKS);
        desk.act(() -> presenter.weeks().save());

        assertThat(weeks().message()).isEqualTo("Kirjoita ainakin yhden viikon luku.");
        type(0, "1");
        assertThat(weeks().message()).isEmpty();
    }

    @Test
    void too_many_pasted_numbers_fill_nothing_and_a_single_one_is_left_to_the_field() {
        open();
        add(WEEKS);
        assertThat(pasting(0, "46")).isFalse();
        assertThat(pasting(11, "1\t2\t3")).isTrue();

        assertThat(weeks().message())
                .isEqualTo("Liitit 3 lukua, mutta tästä viikosta eteenpäin on 2 viikkoa. Mitään ei täytetty.");
        assertThat(weeks().rows()).extracting(WeeksState.Row::typed).containsOnly("");
    }

    @Test
    void another_week_is_typed_in_the_form_for_one_reading() {
        open();
        add(WEEKS);
        desk.act(presenter::otherWeek);

        assertThat(state().weeks()).isEmpty();
        assertThat(state().form().orElseThrow().days())
                .isEqualTo("Viikko 16.11.–22.11.2026 · LinkedIn näyttää tämän luvun 20.2.2027 asti.");
        desk.act(() -> presenter.form().day("3.5.2026"));
        assertThat(state().form().orElseThrow().days())
                .isEqualTo("Viikko 27.4.–3.5.2026 · LinkedIn ei enää näytä tätä lukua.");
    }

    @Test
    void another_metric_closes_the_form_and_one_without_a_graph_has_the_form_for_one_reading() {
        open();
        add(WEEKS);
        desk.act(() -> presenter.choose(SEARCHES));
        assertThat(state().weeks()).isEmpty();

        desk.act(presenter::addReading);
        assertThat(state().weeks()).isEmpty();
        assertThat(state().form().orElseThrow().days()).endsWith("LinkedIn näyttää tämän luvun 29.11.2026 asti.");
    }

    @Test
    void the_metric_says_until_when_its_newest_number_and_the_oldest_missing_week_are_shown() {
        open(week(0, 2, 46), week(1, 3, 31));
        desk.act(() -> presenter.choose(WEEKS));
        assertThat(detail().notes())
                .containsExactly(
                        "LinkedIn näyttää tämän luvun 13.2.2027 asti.",
                        "LinkedIn näyttää viikon 24.8.–30.8.2026 luvun 28.11.2026 asti.");

        open(week(0, 20, 46), week(1, 21, 31));
        desk.act(() -> presenter.choose(WEEKS));
        desk.act(() -> presenter.range(Range.ALL));
        assertThat(detail().notes()).startsWith("LinkedIn ei enää näytä tätä lukua. Täällä se on tallessa.");
    }

    @Test
    void a_metric_that_was_never_typed_says_what_is_forgotten_next() {
        open();
        desk.act(() -> presenter.choose(WEEKS));
        assertThat(detail().notes()).containsExactly("LinkedIn näyttää viikon 24.8.–30.8.2026 luvun 28.11.2026 asti.");
        desk.act(() -> presenter.choose(SEARCHES));
        assertThat(detail().notes()).isEmpty();
    }

    @Test
    void a_total_of_the_last_days_is_typed_for_its_day_and_only_shown() {
        open(
                TypedMetrics.reading(0, TOTAL, DaySpan.of(TODAY.minusDays(28)), 400),
                TypedMetrics.reading(1, TOTAL, DaySpan.of(TODAY.minusDays(1)), 431));
        add(TOTAL);
        assertThat(state().form().orElseThrow().periods()).isFalse();
        desk.act(() -> presenter.form().value("440"));
        desk.act(() -> presenter.form().save());

        assertThat(readings())
                .filteredOn(reading -> reading.value() == 440)
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.span()).isEqualTo(DaySpan.of(TODAY));
                    assertThat(kept.metricKind()).isEqualTo(MetricKind.ROLLING);
                });
        assertThat(detail().kind()).isEqualTo("liukuva summa");
        assertThat(detail().value()).isEqualTo("440");
        assertThat(detail().said()).isEqualTo(", lukema ma 23.11.2026");
        assertThat(line(TOTAL).small()).isEqualTo("ma 23.11.2026");
        assertThat(detail().notes()).singleElement().asString().contains("Se vain näytetään");
        assertThat(detail().rows()).hasSize(3);
    }

    @Test
    void over_a_break_there_is_no_change_and_the_reason_is_said() {
        open(days(70));
        desk.act(() -> presenter.choose(BROKEN));

        assertThat(line(BROKEN).small()).isEqualTo("mittaustapa muuttui");
        assertThat(detail().changed()).isEqualTo("mittaustapa muuttui 12.10.2026");
        assertThat(detail().notes())
                .anyMatch(
                        note -> note.startsWith(
                                "Luvut ennen ja jälkeen 12.10.2026 eivät ole verrattavissa, joten muutosta sen yli ei lasketa. Lokakuusta"));
        assertThat(detail().described()).contains("eivät ole verrattavissa");
    }

    @Test
    void the_break_stands_in_the_table_between_the_numbers_that_it_parts() {
        open(days(70));
        desk.act(() -> presenter.choose(BROKEN));
        desk.act(() -> presenter.range(Range.ALL));

        List<Row> rows = detail().rows();
        int at = rows.indexOf(new Row(Optional.empty(), "ma 12.10.2026", "", "mittaustapa muuttui"));
        assertThat(rows).hasSize(71);
        assertThat(rows.get(at - 1).days()).isEqualTo("ma 12.10.2026");
        assertThat(rows.get(at + 1).days()).isEqualTo("su 11.10.2026");
    }

    @Test
    void out_of_sight_a_break_is_not_told_unless_it_hinders_the_change() {
        open(days(20));
        desk.act(() -> presenter.choose(BROKEN));
        desk.act(() -> presenter.range(Range.MONTH));
        assertThat(CHANGED).isBefore(TODAY.minusMonths(1));
        assertThat(detail().notes()).isEmpty();
        assertThat(detail().rows()).hasSize(20);

        open(days(70));
        desk.act(() -> presenter.choose(BROKEN));
        desk.act(() -> presenter.range(Range.MONTH));
        assertThat(detail().notes()).anyMatch(note -> note.contains("verrattavissa"));
    }

    private void open(Entry... entries) {
        desk.close();
        store = MemoryStore.of(entries);
        desk = new Desk(store, TypedMetrics.channels());
        presenter = new MetricsPresenter(desk.ui());
        desk.act(() -> presenter.show(Place.room("metrics")));
    }

    private void add(MetricKey key) {
        desk.act(() -> presenter.choose(key));
        desk.act(presenter::addReading);
    }

    private void type(int row, String text) {
        desk.act(() -> presenter.weeks().value(row, text));
    }

    private boolean pasting(int row, String text) {
        List<Boolean> taken = new ArrayList<>();
        desk.act(() -> taken.add(presenter.weeks().paste(row, text)));
        return taken.get(0);
    }

    private MetricsState state() {
        return presenter.state().now();
    }

    private Detail detail() {
        return state().detail().orElseThrow();
    }

    private WeeksState weeks() {
        return state().weeks().orElseThrow();
    }

    private Line line(MetricKey key) {
        return state().groups().stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<Reading> readings() {
        return store.all(Reading.class).toList();
    }

    private static LocalDate monday(int ago) {
        return TODAY.minusWeeks(ago);
    }

    private static Reading week(int id, int ago, double value) {
        return TypedMetrics.reading(
                id, WEEKS, new DaySpan(monday(ago), monday(ago).plusDays(6)), value);
    }

    private static Entry[] days(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(day -> TypedMetrics.reading(day, BROKEN, DaySpan.of(TODAY.minusDays(day)), 50))
                .toArray(Entry[]::new);
    }
}
