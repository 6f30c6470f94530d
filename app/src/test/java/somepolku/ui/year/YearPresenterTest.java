package somepolku.ui.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import somepolku.analysis.days.Measure;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.Place;
import somepolku.work.Change;

class YearPresenterTest {
    private final Desk desk = new Desk(new MemoryStore(), FixedChannels.three());
    private final YearPresenter presenter = new YearPresenter(desk.ui());
    private int written;

    @BeforeEach
    void write() {
        write("linkedin", 10, Desk.TODAY);
        write("blog", 90, Desk.TODAY);
        write("blog", 0, Desk.TODAY.minusDays(1));
        write("blog", 20, LocalDate.of(2024, 2, 29));
        desk.act(() -> presenter.show(Place.room("year")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_day_says_what_was_done_and_an_empty_one_only_its_date() {
        assertThat(said(Desk.TODAY)).isEqualTo("ma 23.11.2026, 2 tekoa, 1 h 40 min");
        assertThat(said(Desk.TODAY.minusDays(1))).isEqualTo("su 22.11.2026, 1 teko");
        assertThat(said(Desk.TODAY.minusDays(2))).isEqualTo("la 21.11.2026");
        assertThat(presenter.state().now().years()).containsExactly(2026, 2025, 2024);
    }

    @Test
    void channel_and_purpose_and_measure_choose_what_counts() {
        desk.act(() -> presenter.channel(Optional.of(new ChannelId("blog"))));
        assertThat(presenter.words().sum(presenter.state().now().map())).isEqualTo("2 tekoa");
        assertThat(presenter.state().now().deeds().orElseThrow()).hasSize(1);
        desk.act(() -> presenter.measure(Measure.MINUTES));
        assertThat(presenter.words().sum(presenter.state().now().map())).isEqualTo("1 h 30 min");
        desk.act(() -> presenter.purpose(Optional.of(Purpose.SHOW)));
        assertThat(presenter.state().now().map().days()).isEmpty();
    }

    @Test
    void the_walk_goes_over_the_end_of_the_year_and_not_beyond_the_deeds() {
        desk.act(() -> presenter.move(day -> day.minusYears(1)));
        assertThat(presenter.state().now().map().year()).isEqualTo(2025);
        desk.act(() -> presenter.move(day -> day.minusYears(1)));
        desk.act(() -> presenter.move(day -> day.minusYears(1)));
        assertThat(presenter.state().now().at()).isEqualTo(LocalDate.of(2024, 11, 23));
        desk.act(() -> presenter.year(2026));
        assertThat(presenter.state().now().at()).isEqualTo(Desk.TODAY);
    }

    @Test
    void the_steps_are_said_with_their_ends() {
        assertThat(presenter.words().steps(Measure.DEEDS)).containsExactly("1", "2", "3\u20134", "5 tai enemmän");
        assertThat(presenter.words().steps(Measure.MINUTES))
                .containsExactly("1\u201314", "15\u201329", "30\u201359", "60 tai enemmän");
    }

    @Test
    void calm_says_that_and_not_how_much() {
        desk.act(() -> desk.ui().calm().choose(true));
        assertThat(said(Desk.TODAY)).isEqualTo("ma 23.11.2026, tehty jotakin");
        assertThat(presenter.words().sum(presenter.state().now().map())).isEmpty();
        assertThat(presenter.state().now().calm()).isTrue();
    }

    @Test
    void a_change_of_the_journal_is_seen_while_the_year_is_in_sight() {
        write("", 0, Desk.TODAY);
        assertThat(said(Desk.TODAY)).startsWith("ma 23.11.2026, 3 tekoa");
        presenter.open(Desk.TODAY);
        assertThat(desk.opened()).containsExactly(Place.day(Desk.TODAY));
    }

    private String said(LocalDate day) {
        return presenter.words().day(presenter.state().now().map().on(day));
    }

    private void write(String channel, int minutes, LocalDate day) {
        Activity deed = new Activity(
                new Id<>(new UUID(1, ++written)),
                Optional.of(day),
                Optional.empty(),
                new ChannelId(channel),
                "",
                "Kirjoitin",
                "",
                minutes == 0 ? OptionalInt.empty() : OptionalInt.of(minutes),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        desk.act(() -> desk.ui().work().ledger().apply(Change.add(deed)));
    }
}
