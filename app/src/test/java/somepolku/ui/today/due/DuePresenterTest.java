package somepolku.ui.today.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.Desk;
import somepolku.fakes.Fresh;
import somepolku.fakes.MemoryStore;
import somepolku.fakes.TypedMetrics;
import somepolku.gui.SampleRound;
import somepolku.ui.kit.Place;
import somepolku.ui.kit.command.Command;

class DuePresenterTest {
    private static final DaySpan BEFORE_LAST = new DaySpan(Desk.TODAY.minusWeeks(2), Desk.TODAY.minusDays(8));
    private static final DaySpan LAST = new DaySpan(Desk.TODAY.minusWeeks(1), Desk.TODAY.minusDays(1));

    private final Desk desk = new Desk(
            MemoryStore.of(
                    TypedMetrics.reading(1, TypedMetrics.SEARCHES, BEFORE_LAST, 12),
                    job(2, Status.INTERVIEW, Desk.TODAY.plusDays(3)),
                    job(3, Status.INTERVIEW, Desk.TODAY.plusDays(30)),
                    job(4, Status.APPLIED, Desk.TODAY)),
            TypedMetrics.channels());
    private final DuePresenter presenter = new DuePresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_application_is_asked_about_from_a_week_before_its_day_until_it_is_ticked_off() {
        Application far = job(5, Status.APPLIED, Desk.TODAY.minusDays(5)).asking(Optional.of(Desk.TODAY.plusDays(8)));
        Application near = job(6, Status.APPLIED, Desk.TODAY.minusDays(5)).asking(Optional.of(Desk.TODAY));
        Application late = job(7, Status.LEAD, Desk.TODAY.minusDays(9)).asking(Optional.of(Desk.TODAY.minusDays(2)));
        Application over = job(8, Status.CLOSED, Desk.TODAY.minusDays(9)).asking(Optional.of(Desk.TODAY));
        try (Desk own = new Desk(MemoryStore.of(far, near, late, over), TypedMetrics.channels())) {
            DuePresenter asks = new DuePresenter(own.ui());
            own.act(asks::read);
            assertThat(asks.due().now())
                    .extracting(DueThing::title, DueThing::hint, DueThing::asked)
                    .containsExactly(
                            tuple(
                                    "Kysy, miten etenee: Analyytikko \u00b7 Puro Data Oy",
                                    "la 21.11.2026",
                                    Optional.of(late)),
                            tuple("Kysy, miten etenee: Analyytikko \u00b7 Puro Data Oy", "tänään", Optional.of(near)));
            own.act(() -> asks.asked(late));
            assertThat(asks.due().now()).extracting(DueThing::asked).containsExactly(Optional.of(near));
            own.act(() -> own.ui().work().ledger().undo());
            assertThat(asks.due().now()).hasSize(2);
        }
    }

    @Test
    void an_interview_of_this_week_and_a_number_about_to_be_forgotten_are_due() {
        desk.act(presenter::read);
        assertThat(presenter.due().now())
                .containsExactly(
                        new DueThing(
                                "Haastattelu: Analyytikko \u00b7 Puro Data Oy",
                                "to 26.11.2026",
                                false,
                                false,
                                Place.day(LocalDate.of(2026, 11, 26))),
                        new DueThing(
                                "Kirjaa: Hakuosumat, 16.11.\u201322.11.2026",
                                "LinkedIn muistaa enää 6 pv",
                                true,
                                true,
                                Place.chart(Optional.of(TypedMetrics.SEARCHES), Optional.empty(), Optional.empty())));
    }

    @Test
    void once_the_number_is_written_down_it_is_due_no_more() {
        desk.act(presenter::read);
        desk.act(() -> desk.ui()
                .work()
                .diary()
                .reading(
                        desk.ui()
                                .work()
                                .channels()
                                .metric(TypedMetrics.SEARCHES)
                                .orElseThrow(),
                        LAST,
                        14));
        assertThat(presenter.due().now()).extracting(DueThing::reading).containsExactly(false);
    }

    @Test
    void it_leads_to_the_place_and_opens_the_form_for_a_reading() {
        desk.act(presenter::read);
        int[] opened = {0};
        desk.ui().commands().bind(desk.ui().lifetime(), Command.ADD_READING, () -> opened[0]++);
        presenter.go(presenter.due().now().get(0));
        assertThat(opened[0]).isZero();
        presenter.go(presenter.due().now().get(1));
        assertThat(opened[0]).isOne();
        assertThat(desk.opened())
                .extracting(Place::metric)
                .containsExactly(Optional.empty(), Optional.of(TypedMetrics.SEARCHES));
    }

    private static Application job(int id, Status status, LocalDate day) {
        return new Application(
                new Id<>(new UUID(1, id)),
                new ChannelId("linkedin"),
                "Puro Data Oy",
                "Analyytikko",
                Optional.empty(),
                List.of(new Step(Status.LEAD, Optional.empty()), new Step(status, Optional.of(day))),
                "",
                Optional.empty());
    }

    @Test
    void several_readings_are_one_round_that_says_what_is_forgotten_first() {
        MemoryStore due = SampleRound.store();
        try (Desk own = new Desk(due, new Fresh(SampleRound.channels(), due))) {
            DuePresenter round = new DuePresenter(own.ui());
            own.act(round::read);
            assertThat(round.due().now())
                    .contains(new DueThing(
                            "Lukemakierros: 8 lukemaa odottaa",
                            "Hakuosumat: LinkedIn muistaa enää 6 pv",
                            true,
                            true,
                            Place.room("round")))
                    .extracting(DueThing::title)
                    .as("and a week that no round asks for")
                    .contains("Kirjaa: Profiilin katselut, 24.8.\u201330.8.2026");
            int[] opened = {0};
            own.ui().commands().bind(own.ui().lifetime(), Command.ADD_READING, () -> opened[0]++);
            round.go(round.due().now().get(0));
            assertThat(own.opened()).containsExactly(Place.room("round"));
            assertThat(opened[0]).as("the round itself is the form").isZero();
        }
    }
}
