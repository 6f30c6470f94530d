package somepolku.ui.metrics.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.Milestone;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.Desk;
import somepolku.fakes.Fresh;
import somepolku.fakes.MemoryStore;
import somepolku.gui.SampleRound;
import somepolku.ui.kit.Place;
import somepolku.ui.metrics.milestone.MilestoneForm.Line;
import somepolku.ui.metrics.reading.ValueWords;
import somepolku.ui.today.milestone.MilestonePresenter;
import somepolku.work.Measurements;

class MilestoneFormTest {
    private static final MetricInfo CONTACTS = SampleRound.METRICS.get(0);

    private final MemoryStore store = SampleRound.store();
    private final Desk desk = new Desk(store, new Fresh(SampleRound.channels(), store));
    private final MilestoneForm form = new MilestoneForm(
            desk.ui(), new ValueWords(desk.ui().texts(), desk.ui().formats()));

    @BeforeEach
    void show() {
        desk.act(() -> form.show(Optional.of(CONTACTS), series()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void those_of_the_founding_text_are_there_and_say_when_they_were_first_read() {
        assertThat(form.state().now().line()).isEqualTo("Merkkipaalut: 20, täynnä jo ensimmäisessä lukemassa  ·  200");
        desk.act(() -> desk.ui().work().diary().reading(CONTACTS, DaySpan.of(Desk.TODAY), 201));
        desk.act(() -> form.show(Optional.of(CONTACTS), series()));
        assertThat(form.state().now().line()).endsWith("200, luettu ensi kerran 23.11.2026");
    }

    @Test
    void one_is_set_and_removed_each_with_its_undo() {
        desk.act(() -> form.set("1 50"));
        assertThat(form.state().now().message()).contains("”1 50” ei ole luku");
        desk.act(() -> form.set("150"));
        assertThat(form.state().now().lines()).extracting(Line::value).containsExactly(20.0, 150.0, 200.0);
        desk.act(() -> form.set("150"));
        assertThat(form.state().now().message()).isEqualTo("Tämä merkkipaalu on jo olemassa.");
        desk.act(() -> form.remove(150));
        assertThat(store.all(Milestone.class)).isEmpty();
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(store.all(Milestone.class)).hasSize(1);
        assertThat(desk.told())
                .containsExactly("Kontaktit: merkkipaalu 150 asetettu.", "Kontaktit: merkkipaalu 150 poistettu.");
    }

    @Test
    void one_of_the_founding_text_can_be_removed_and_set_again() {
        desk.act(() -> form.remove(20));
        assertThat(form.state().now().lines()).extracting(Line::value).containsExactly(200.0);
        desk.act(() -> form.set("20"));
        assertThat(form.state().now().lines()).extracting(Line::value).containsExactly(20.0, 200.0);
        assertThat(store.all(Milestone.class)).as("as it was at first").isEmpty();
    }

    @Test
    void the_day_page_says_it_on_the_day_of_the_first_reading_alone_and_not_in_calm_mode() {
        MilestonePresenter today = new MilestonePresenter(desk.ui(), Desk.TODAY);
        desk.act(() -> today.show(Desk.TODAY));
        assertThat(today.lines().now()).isEmpty();
        desk.act(() -> desk.ui().work().diary().reading(CONTACTS, DaySpan.of(Desk.TODAY), 201));
        assertThat(today.lines().now())
                .extracting(MilestonePresenter.Line::said)
                .containsExactly("Kontaktit, LinkedIn: tänä päivänä luettiin ensi kerran vähintään 200 (201).");
        desk.act(() -> desk.ui().calm().choose(true));
        assertThat(today.lines().now()).isEmpty();
        desk.act(() -> desk.ui().calm().choose(false));
        desk.act(() -> today.show(Desk.TODAY.plusDays(1)));
        assertThat(today.lines().now()).isEmpty();
        assertThat(desk.opened()).doesNotContain(Place.room("metrics"));
    }

    private Optional<Series> series() {
        var work = desk.ui().work();
        return Optional.ofNullable(
                new Measurements(work.ledger().journal(), work.channels()).all().get(CONTACTS.key()));
    }
}
