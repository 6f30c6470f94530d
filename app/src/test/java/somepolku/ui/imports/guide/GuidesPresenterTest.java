package somepolku.ui.imports.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.channel.GuideKey;
import somepolku.domain.journal.Reminder;
import somepolku.domain.term.ChannelId;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.ui.imports.guide.GuidesState.Group;
import somepolku.ui.imports.guide.GuidesState.Line;
import somepolku.ui.imports.guide.GuidesState.Remind;
import somepolku.ui.imports.guide.GuidesState.Sheet;
import somepolku.ui.kit.Place;
import somepolku.work.Reminders;

class GuidesPresenterTest {
    private static final GuideKey ARCHIVE = new GuideKey(new ChannelId("linkedin"), "archive");
    private static final GuideKey DAILY = new GuideKey(new ChannelId("linkedin"), "analytics");

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final GuidesPresenter presenter = new GuidesPresenter(desk.ui());
    private final Reminders reminders = desk.ui().work().reminders();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void every_channel_that_has_guides_lists_them_and_the_first_is_read() {
        open();
        assertThat(presenter.state().now().open()).isTrue();
        assertThat(presenter.state().now().groups()).extracting(Group::channel).containsExactly("LinkedIn", "Blogi");
        assertThat(presenter.state().now().groups().get(0).lines())
                .extracting(Line::title)
                .containsExactly("Laajempi arkisto", "Luvut päivittäin");
        assertThat(sheet().steps())
                .containsExactly("Kirjaudu tietokoneella.", "Valitse laajempi arkisto.", "Pudota zip tähän ikkunaan.");
        assertThat(sheet().waiting())
                .isEqualTo("Kun pyydät tänään, sen pitäisi olla perillä ti 24.11.2026. Lataa se 3 päivän sisällä.");
        assertThat(sheet().remind()).contains(new Remind(Optional.empty(), Optional.of("Muistuta minua 24.11.")));
    }

    @Test
    void what_comes_at_once_says_so_and_offers_no_reminder() {
        open();
        desk.act(() -> presenter.choose(DAILY));
        assertThat(sheet().key()).isEqualTo(DAILY);
        assertThat(sheet().waiting()).isEqualTo("Tämä tulee heti: odottaa ei tarvitse.");
        assertThat(sheet().remind()).isEmpty();
    }

    @Test
    void a_reminder_is_set_for_the_day_of_arrival_shown_and_taken_back() {
        open();
        desk.act(presenter::remind);
        assertThat(reminders.coming())
                .extracting(Reminder::due, Reminder::text, Reminder::about)
                .containsExactly(tuple(
                        Desk.TODAY.plusDays(1),
                        "Laajempi arkisto on luultavasti valmis (LinkedIn)",
                        Optional.of("guide:linkedin/archive")));
        assertThat(sheet().remind())
                .contains(new Remind(Optional.of("Muistutus tulee Tänään-sivulle ti 24.11.2026."), Optional.empty()));

        desk.act(presenter::forget);
        assertThat(reminders.waiting()).isEmpty();
        assertThat(sheet().remind().flatMap(Remind::offer)).contains("Muistuta minua 24.11.");

        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(sheet().remind().flatMap(Remind::set)).isPresent();
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(reminders.waiting()).isEmpty();
    }

    @Test
    void the_guide_of_what_should_be_there_is_read_first_and_can_be_asked_for_again() {
        desk.act(() -> reminders.set(Desk.TODAY.minusDays(5), "Arkisto", Optional.of(ARCHIVE.toString())));
        desk.act(() -> presenter.choose(DAILY));
        open();
        assertThat(sheet().key()).isEqualTo(ARCHIVE);
        assertThat(sheet().remind())
                .contains(new Remind(
                        Optional.of("Muistutus on Tänään-sivulla ke 18.11.2026 alkaen."),
                        Optional.of("Pyysin uudelleen, muistuta 24.11.")));
        desk.act(presenter::remind);
        assertThat(reminders.waiting()).extracting(Reminder::due).containsExactly(Desk.TODAY.plusDays(1));
    }

    @Test
    void a_journal_that_cannot_be_written_is_not_offered_a_reminder() {
        store.becomeReadOnly();
        open();
        assertThat(sheet().remind()).contains(new Remind(Optional.empty(), Optional.empty()));
    }

    @Test
    void closing_leads_back_to_where_they_were_asked_for() {
        desk.act(() -> presenter.open(Optional.of(Place.room("today"))));
        desk.act(presenter::close);
        assertThat(presenter.state().now().open()).isFalse();
        assertThat(desk.opened()).containsExactly(Place.room("today"));
        open();
        desk.act(presenter::close);
        assertThat(desk.opened()).hasSize(1);
    }

    @Test
    void without_guides_there_is_nothing_to_open() {
        try (Desk bare = new Desk(new MemoryStore(), new FixedChannels(List.of(), List.of(), List.of()))) {
            assertThat(GuidesPresenter.possible(bare.ui())).isFalse();
        }
        assertThat(GuidesPresenter.possible(desk.ui())).isTrue();
    }

    private void open() {
        desk.act(() -> presenter.open(Optional.empty()));
    }

    private Sheet sheet() {
        return presenter.state().now().sheet().orElseThrow();
    }
}
