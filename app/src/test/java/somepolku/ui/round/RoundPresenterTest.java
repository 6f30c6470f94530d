package somepolku.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.Desk;
import somepolku.fakes.Fresh;
import somepolku.fakes.MemoryStore;
import somepolku.gui.SampleRound;
import somepolku.kit.Problem;
import somepolku.ui.kit.command.Command;
import somepolku.ui.round.RoundState.Mark;
import somepolku.ui.round.RoundState.Row;

class RoundPresenterTest {
    private static final int FOLLOWERS = 1;
    private static final int VIEWS = 2;
    private static final int READS = 5;

    private final MemoryStore store = SampleRound.store();
    private final Desk desk = new Desk(store, new Fresh(SampleRound.channels(), store));
    private final RoundPresenter presenter = new RoundPresenter(desk.ui());
    private final long before = store.all(Reading.class).count();

    @BeforeEach
    void show() {
        desk.act(presenter::show);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void all_that_is_due_is_asked_with_the_last_value_beside() {
        assertThat(rows())
                .extracting(Row::name)
                .containsExactly(
                        "Kontaktit",
                        "Seuraajat",
                        "Profiilin katselut",
                        "Hakuosumat",
                        "Katselut 90 päivässä",
                        "Lukukerrat",
                        "Tarinoiden katselut",
                        "Messukontaktit");
        assertThat(rows().get(0).last()).isEqualTo("124 · 16.11.2026");
        assertThat(rows().get(0).days()).isEqualTo("tänään");
        assertThat(rows().get(VIEWS).days()).isEqualTo("16.11.–22.11.2026");
        assertThat(rows().get(7).last()).isEqualTo("ei vielä lukemaa");
        assertThat(rows()).filteredOn(row -> row.heading().isPresent()).hasSize(4);
        assertThat(presenter.state().now().progress()).isEqualTo("0/8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "120; seuraajaa",
                "1 200; = 1\u202f200 seuraajaa",
                "1.2k; = 1\u202f200 seuraajaa",
                "1.200,5; = 1\u202f200,5 seuraajaa",
                "-; ei saatavilla",
                "n/a; ei saatavilla",
                "\u22123; = \u22123 seuraajaa"
            })
    void what_is_typed_is_understood_and_said(String typed, String means) {
        type(FOLLOWERS, typed);
        assertThat(rows().get(FOLLOWERS).means()).isEqualTo(means);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12 %; \u201d12 %\u201d on osuus",
                "< 1 %; \u201d< 1 %\u201d ei ole tarkka luku",
                "noin 40; \u201dnoin 40\u201d ei ole luku",
                "1,200; \u201d1,200\u201d voi olla kaksi eri lukua",
                "\u22123; Alle nollan",
                "0; Nolla kertoo",
                "1370; Paljon enemmän kuin viimeksi (137)",
                "13; Paljon vähemmän kuin viimeksi (137)"
            })
    void what_cannot_be_kept_as_it_is_is_asked_about_in_its_row(String typed, String question) {
        type(FOLLOWERS, typed);
        assertThat(rows().get(FOLLOWERS).question()).as("not while one types").isEmpty();
        assertThat(presenter.done(FOLLOWERS)).isFalse();
        assertThat(rows().get(FOLLOWERS).question()).startsWith(question);
    }

    @Test
    void a_number_that_is_unlike_the_others_is_asked_about_once_and_kept() {
        type(FOLLOWERS, "1370");
        assertThat(presenter.done(FOLLOWERS)).isFalse();
        assertThat(presenter.done(FOLLOWERS)).isTrue();
        assertThat(rows().get(FOLLOWERS).mark()).isEqualTo(Mark.ANSWERED);
        desk.act(() -> assertThat(presenter.save()).isEmpty());
        assertThat(newest("followers")).isEqualTo(1370);
        assertThat(desk.told()).containsExactly("Yksi lukema kirjattu.");
    }

    @Test
    void whatever_is_open_is_seen_to_before_anything_is_kept() {
        type(0, "129");
        type(FOLLOWERS, "1370");
        desk.act(() -> assertThat(presenter.save()).isEqualTo(OptionalInt.of(FOLLOWERS)));
        assertThat(store.all(Reading.class)).hasSize((int) before);
        assertThat(rows().get(FOLLOWERS).mark()).isEqualTo(Mark.ASKED);
    }

    @Test
    void a_number_chosen_of_two_may_be_a_slip_too() {
        type(READS, "1.234");
        assertThat(presenter.done(READS)).isFalse();
        var meant = rows().get(READS).meanings();
        assertThat(meant).extracting(RoundState.Meant::said).containsExactly("1\u202f234", "1,234");
        assertThat(presenter.meaning(READS, meant.get(0))).isFalse();
        assertThat(rows().get(READS).question()).contains("enintään 212");
        assertThat(presenter.done(READS)).isTrue();
        desk.act(presenter::save);
        assertThat(newest("reads")).isEqualTo(1234);
    }

    @Test
    void nothing_typed_is_nothing_to_keep() {
        desk.act(presenter::save);
        assertThat(presenter.state().now().message()).isEqualTo("Kirjoita ainakin yksi luku tai viiva.");
        assertThat(store.all(Reading.class)).hasSize((int) before);
    }

    @Test
    void after_the_round_it_says_when_the_next_is_and_an_undo_asks_again() {
        for (int row = 0; row < 8; row++) {
            type(
                    row,
                    row == 7
                            ? "\u2013"
                            : String.valueOf((int)
                                    Double.parseDouble(rows().get(row).last().split(" ")[0])));
        }
        desk.act(() -> assertThat(presenter.save()).isEmpty());
        assertThat(rows()).as("two older weeks of the graph").hasSize(1);
        desk.act(presenter::absent);
        desk.act(presenter::save);
        assertThat(rows()).extracting(Row::days).containsExactly("2.11.–8.11.2026");
        desk.act(presenter::absent);
        desk.act(presenter::save);
        assertThat(rows()).isEmpty();
        assertThat(presenter.state().now().nothing())
                .isEqualTo("Kaikki lukemat ovat ajan tasalla. Seuraava on vuorossa ma 30.11.2026.");
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(rows()).hasSize(1);
    }

    @Test
    void what_is_not_due_can_be_typed_too() {
        desk.act(() -> presenter.others(true));
        assertThat(rows()).hasSize(9).extracting(Row::name).contains("Uudet seuraajat");
        desk.act(() -> presenter.others(false));
        assertThat(rows()).hasSize(8);
    }

    @Test
    void several_weeks_are_typed_in_their_own_form() {
        int[] opened = {0};
        desk.ui().commands().bind(desk.ui().lifetime(), Command.ADD_READING, () -> opened[0]++);
        presenter.weeks();
        assertThat(desk.opened()).as("the first row has none").isEmpty();
        presenter.enter(VIEWS);
        assertThat(presenter.state().now().current().orElseThrow().weeks()).isEqualTo("3 viikkoa kerralla…");
        presenter.weeks();
        assertThat(desk.opened().get(0).metric())
                .contains(SampleRound.METRICS.get(VIEWS).key());
        assertThat(opened[0]).isEqualTo(1);
    }

    @Test
    void in_calm_mode_no_earlier_value_is_said() {
        desk.act(() -> desk.ui().calm().choose(true));
        type(FOLLOWERS, "1370");
        presenter.done(FOLLOWERS);
        assertThat(rows().get(FOLLOWERS).last()).isEqualTo("16.11.2026");
        assertThat(rows().get(FOLLOWERS).question()).startsWith("Paljon enemmän kuin ennen.");
        assertThat(presenter.state().now().current().orElseThrow().said()).isEqualTo("16.11.2026");
    }

    @Test
    void a_refused_round_waits_and_is_tried_again() {
        type(0, "129");
        store.failWith(Problem.refused("storage.full", "oma.polku"));
        desk.act(presenter::save);
        assertThat(desk.ui().unsaved().any().now()).isTrue();
        assertThat(rows().get(0).typed()).isEqualTo("129");
        store.failWith(null);
        desk.act(presenter::keep);
        assertThat(newest("contacts")).isEqualTo(129);
        assertThat(desk.ui().unsaved().any().now()).isFalse();
    }

    private double newest(String metric) {
        return store.entries(Reading.class, DaySpan.ALL)
                .filter(reading -> reading.metric().id().equals(metric))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .value();
    }

    private void type(int row, String typed) {
        presenter.enter(row);
        presenter.value(row, typed);
    }

    private List<Row> rows() {
        return presenter.state().now().rows();
    }
}
