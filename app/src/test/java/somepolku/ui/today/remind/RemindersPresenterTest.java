package somepolku.ui.today.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.ui.today.remind.Remembered.Due;
import somepolku.ui.today.remind.Remembered.Quiet;
import somepolku.work.Reminders;

class RemindersPresenterTest {
    private static final Optional<String> ARCHIVE = Optional.of("guide:linkedin/archive");

    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final Reminders reminders = desk.ui().work().reminders();
    private final RemindersPresenter presenter = new RemindersPresenter(desk.ui(), Desk.TODAY);

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "0, tänään, 'Tiedoston voi ladata vain 3 päivän ajan, kauintaan 26.11. asti. Lataa se ja tuo se tänne.'",
        "3, alkaen 20.11., 'Tiedoston voi ladata vain 3 päivän ajan, kauintaan 23.11. asti. Lataa se ja tuo se tänne.'",
        "4, alkaen 19.11., 'Tiedoston voi ladata vain 3 päivän ajan, joten linkki on luultavasti jo vanhentunut. "
                + "Pyydä se silloin uudelleen.'"
    })
    void a_due_reminder_of_an_export_says_how_long_it_can_be_fetched(int ago, String since, String hint) {
        set(Desk.TODAY.minusDays(ago), "Arkisto", ARCHIVE);
        Due due = now().due().get(0);
        assertThat(due.since()).isEqualTo(since);
        assertThat(due.hint()).isEqualTo(hint);
        assertThat(due.brings()).isTrue();
    }

    @Test
    void a_reminder_of_ones_own_is_only_to_be_ticked_off() {
        set(Desk.TODAY, "Soita Mialle", Optional.empty());
        assertThat(now().due().get(0).brings()).isFalse();
        assertThat(now().due().get(0).hint()).isEmpty();
    }

    @Test
    void what_is_to_come_is_said_quietly_and_on_every_day() {
        set(Desk.TODAY.plusDays(1), "Arkisto on luultavasti valmis", ARCHIVE);
        Quiet coming = new Quiet("Muistutus ti 24.11.2026: Arkisto on luultavasti valmis", false);
        assertThat(now()).isEqualTo(new Remembered(List.of(), List.of(coming)));
        desk.act(() -> presenter.show(Desk.TODAY.minusDays(7)));
        assertThat(now().quiet()).containsExactly(coming);
    }

    @Test
    void ticking_off_is_said_on_that_day_alone_and_undo_makes_it_due_again() {
        set(Desk.TODAY.minusDays(1), "Arkisto", ARCHIVE);
        desk.act(() -> presenter.done(now().due().get(0).reminder()));
        assertThat(now().due()).isEmpty();
        assertThat(now().quiet()).containsExactly(new Quiet("Kuitattu: Arkisto", true));
        assertThat(desk.told()).containsExactly("Kuitattu: Arkisto");
        desk.act(() -> presenter.show(Desk.TODAY.minusDays(1)));
        assertThat(now().quiet()).isEmpty();

        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(now().due()).hasSize(1);
    }

    private void set(LocalDate due, String text, Optional<String> about) {
        desk.act(() -> reminders.set(due, text, about));
    }

    private Remembered now() {
        return presenter.remembered().now();
    }
}
