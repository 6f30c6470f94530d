package somepolku.ui.today.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Application.Step;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;

class JobsPresenterTest {
    private static final LocalDate APPLIED = Desk.TODAY.minusDays(10);

    private final Application job = job(
            "Data-analyytikko",
            "Puro Data Oy",
            new Step(Status.APPLIED, Optional.of(APPLIED)),
            new Step(Status.INTERVIEW, Optional.of(Desk.TODAY)),
            new Step(Status.OFFER, Optional.empty()));
    private final MemoryStore store = MemoryStore.of(job);
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final JobsPresenter presenter = new JobsPresenter(desk.ui(), Desk.TODAY);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_application_stands_on_every_day_on_which_it_moved_and_on_no_other() {
        for (LocalDate day : List.of(APPLIED, Desk.TODAY)) {
            desk.act(() -> presenter.show(day));
            assertThat(presenter.jobs().now().list()).containsExactly(job);
        }
        desk.act(() -> presenter.show(APPLIED.plusDays(1)));
        assertThat(presenter.jobs().now().list()).isEmpty();
    }

    @Test
    void it_says_what_happened_on_the_day_and_how_it_stands_now() {
        desk.act(() -> presenter.show(APPLIED));
        assertThat(presenter.title(job)).isEqualTo("Data-analyytikko · Puro Data Oy");
        assertThat(presenter.happened(job)).isEqualTo("haettu");
        assertThat(presenter.details(job)).isEqualTo("LinkedIn · nyt: tarjous");
        assertThat(presenter.summary()).isEqualTo("1 hakemus");
    }

    @Test
    void where_it_stands_as_on_the_day_that_is_not_said_twice() {
        Application fresh = job("", "", new Step(Status.LEAD, Optional.of(Desk.TODAY)));
        desk.act(() -> presenter.show(Desk.TODAY));
        assertThat(presenter.details(fresh)).isEqualTo("LinkedIn");
        assertThat(presenter.title(fresh)).isEqualTo("Hakemus ilman nimeä");
    }

    @Test
    void a_removed_one_is_gone_and_undo_brings_it_back() {
        desk.act(() -> presenter.show(Desk.TODAY));
        desk.act(() -> presenter.remove(job));
        assertThat(presenter.jobs().now().list()).isEmpty();
        assertThat(desk.told()).containsExactly("Poistettu: Data-analyytikko · Puro Data Oy");
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(presenter.jobs().now().list()).containsExactly(job);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/jobs/view/1, true",
        "HTTP://example.org/x, true",
        "file:///etc/passwd, false",
        "javascript:alert(1), false",
        "'https://example.org/a b', false",
        "'', false"
    })
    void only_the_address_of_a_web_page_is_followed(String link, boolean followed) {
        Application linked = new Application(
                job.id(),
                job.channel(),
                job.company(),
                job.position(),
                Optional.of(link),
                job.steps(),
                "",
                Optional.empty());
        assertThat(presenter.page(linked).isPresent()).isEqualTo(followed);
        assertThat(presenter.page(job)).isEmpty();
    }

    private static Application job(String position, String company, Step... steps) {
        return new Application(
                new Id<>(new UUID(6, 1)),
                new ChannelId("linkedin"),
                company,
                position,
                Optional.empty(),
                List.of(steps),
                "",
                Optional.empty());
    }
}
