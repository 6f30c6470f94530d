package somepolku.ui.today.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.work.Change;

class CalendarPresenterTest {
    private final Desk desk = new Desk(
            MemoryStore.of(
                    Activity.on(new Id<>(new UUID(1, 1)), Desk.TODAY.minusDays(3), "Soitin"),
                    new DayNote(new Id<>(new UUID(1, 2)), Desk.TODAY.minusDays(3), "Kulki")),
            FixedChannels.three());
    private final List<LocalDate> opened = new ArrayList<>();
    private final CalendarPresenter presenter = new CalendarPresenter(desk.ui(), opened::add);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_day_says_its_date_its_deeds_and_its_note() {
        desk.act(() -> desk.ui().work().ledger().apply(Change.add(onLinkedIn(Desk.TODAY.minusDays(3)))));
        desk.act(() -> presenter.open(Desk.TODAY));
        assertThat(presenter.said(Desk.TODAY)).isEqualTo("ma 23.11.2026, tänään");
        assertThat(presenter.said(Desk.TODAY.minusDays(3))).isEqualTo("pe 20.11.2026, 2 tekoa: LinkedIn, merkintä");
        assertThat(presenter.said(Desk.TODAY.minusDays(4))).isEqualTo("to 19.11.2026");
        desk.ui().calm().choose(true);
        assertThat(presenter.said(Desk.TODAY.minusDays(3)))
                .isEqualTo("pe 20.11.2026, tehty jotakin: LinkedIn, merkintä");
        assertThat(presenter
                        .month()
                        .now()
                        .marks()
                        .get(Desk.TODAY.minusDays(3))
                        .done()
                        .channels())
                .containsExactlyInAnyOrder(ChannelId.NONE, new ChannelId("linkedin"));
    }

    @Test
    void the_month_follows_the_day_and_stops_at_the_ends_of_time() {
        desk.act(() -> presenter.open(Desk.TODAY));
        desk.act(() -> presenter.move(day -> day.plusMonths(1)));
        assertThat(presenter.month().now().at()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(presenter.month().now().day(presenter.month().now().cell())).isEqualTo(LocalDate.of(2026, 12, 23));
        desk.act(() -> presenter.move(day -> DaySpan.ALL.last()));
        desk.act(() -> presenter.move(day -> day.plusDays(1)));
        assertThat(presenter.month().now().at()).isEqualTo(DaySpan.ALL.last());
        desk.act(presenter::toToday);
        assertThat(presenter.month().now().at()).isEqualTo(Desk.TODAY);
    }

    @Test
    void the_next_day_with_entries_is_found_and_where_there_is_none_it_says_so() {
        desk.act(() -> presenter.open(Desk.TODAY));
        desk.act(() -> presenter.toWritten(false));
        assertThat(presenter.month().now().at()).isEqualTo(Desk.TODAY.minusDays(3));
        desk.act(() -> presenter.goToWritten(Desk.TODAY, false));
        assertThat(opened).containsExactly(Desk.TODAY.minusDays(3));
        desk.act(() -> presenter.goToWritten(Desk.TODAY, true));
        assertThat(opened).hasSize(1);
        assertThat(desk.told()).containsExactly("Myöhemmiltä päiviltä ei ole merkintöjä.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23.11.2025 | 2025-11-23",
                "2025-11-23 | 2025-11-23",
                "3.2. | 2026-02-03",
                " 3.2 | 2026-02-03",
                "24. marraskuuta 2025 | 2025-11-24",
                "24 marras | 2026-11-24",
                "Nov 24, 2025 | 2025-11-24",
                "24 November 2025 | 2025-11-24",
                "september 1 | 2026-09-01",
                "1 Sept 2024 | 2024-09-01",
                "Eilen | 2026-11-22",
                "yesterday | 2026-11-22",
                "tomorrow | 2026-11-24"
            })
    void a_typed_day_is_read_in_both_languages(String typed, LocalDate day) {
        assertThat(presenter.typed(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "huomisen jälkeen",
                "31.2.2026",
                "31 February",
                "24 kuuta",
                "marraskuu",
                "2026-13-01",
                "23.11.2026 tai 24.11.2026",
                "0000-01-01"
            })
    void what_is_no_day_is_none(String typed) {
        assertThat(presenter.typed(typed)).isEqualTo(Optional.empty());
    }

    private static Activity onLinkedIn(LocalDate day) {
        return new Activity(
                new Id<>(new UUID(1, 9)),
                Optional.of(day),
                Optional.empty(),
                new ChannelId("linkedin"),
                "",
                "Kommentoin",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
