package somepolku.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.command.Command;
import somepolku.ui.today.Day.Figure;
import somepolku.ui.today.Day.Next;
import somepolku.work.Change;

class TodayPresenterTest {
    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final TodayPresenter presenter = new TodayPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_comes_next_follows_from_what_the_journal_lacks() {
        desk.act(() -> presenter.show(Place.room("today")));
        assertThat(presenter.day().now().next()).isEqualTo(Next.BEGIN);
        assertThat(presenter.howFar()).isEqualTo("Tänään. Tästä se alkaa.");
        add(Activity.on(new Id<>(new UUID(1, 1)), Desk.TODAY, "Soitin"));
        assertThat(presenter.day().now().next()).isEqualTo(Next.FIRST_READING);
        add(reading(2, Desk.TODAY, "connections", 128, Optional.empty()));
        assertThat(presenter.day().now().next()).isEqualTo(Next.LOOK);
    }

    @Test
    void the_days_own_figures_are_shown_and_those_of_single_posts_are_not() {
        add(reading(1, Desk.TODAY, "connections", 1128, Optional.empty()));
        add(reading(2, Desk.TODAY, "impressions", 40, Optional.of("urn:1")));
        add(reading(3, Desk.TODAY.minusDays(1), "impressions", 50, Optional.empty()));
        desk.act(() -> presenter.show(Place.day(Desk.TODAY)));
        assertThat(presenter.day().now().readings()).containsExactly(new Figure("LinkedIn", "Kontaktit", "1\u202f128"));
    }

    @ParameterizedTest
    @CsvSource({"0, Tänään", "-1, Eilen", "1, Huomenna", "-5, 5 päivää sitten", "12, 12 päivän päästä"})
    void it_says_how_far_the_day_is(int days, String said) {
        add(Activity.on(new Id<>(new UUID(1, 1)), Desk.TODAY, "Soitin"));
        desk.act(() -> presenter.show(Place.day(Desk.TODAY.plusDays(days))));
        assertThat(presenter.howFar()).isEqualTo(said);
    }

    @Test
    void the_week_begins_on_monday_and_holds_the_day() {
        for (int at = 0; at < 14; at++) {
            LocalDate day = Desk.TODAY.plusDays(at);
            desk.act(() -> presenter.show(Place.day(day)));
            assertThat(presenter.day().now().week()).hasSize(7).contains(day);
            assertThat(presenter.day().now().week().get(0).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        }
    }

    @Test
    void from_another_room_the_keys_of_the_days_lead_back_to_the_page() {
        desk.act(() -> presenter.show(Place.room("today")));
        desk.act(() -> desk.ui().commands().run(Command.NEXT_DAY));
        assertThat(desk.opened()).isEmpty();
        desk.act(presenter::leave);
        desk.act(() -> desk.ui().commands().run(Command.PREVIOUS_DAY));
        assertThat(desk.opened()).containsExactly(Place.day(Desk.TODAY));
    }

    private void add(somepolku.domain.journal.Entry entry) {
        desk.act(() -> desk.ui().work().ledger().apply(Change.add(entry)));
    }

    private static Reading reading(int id, LocalDate day, String metric, double value, Optional<String> about) {
        return new Reading(
                new Id<>(new UUID(9, id)),
                MetricKey.of("linkedin", metric),
                MetricKind.FLOW,
                DaySpan.of(day),
                value,
                "",
                about.map(key -> new About(key, Optional.empty())),
                Optional.empty());
    }
}
