package somepolku.ui.today.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.DayNote;
import somepolku.domain.journal.Id;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.Place;

class PastPresenterTest {
    private final MemoryStore store = MemoryStore.of(
            deed(1, Desk.TODAY.minusMonths(1), "Kysyin neuvoa"),
            deed(2, Desk.TODAY.minusMonths(1), "Kiitin"),
            deed(3, Desk.TODAY.minusYears(1), "Tämä jää merkinnän alle"),
            note(4, Desk.TODAY.minusYears(1), "\n## **Ensimmäinen** haastattelu\n\nMeni hyvin."),
            deed(5, Desk.TODAY.minusYears(2).plusDays(1), "Toinen päivä"),
            note(6, Desk.TODAY.minusYears(4), "- " + "Pitkä merkintä jatkuu. ".repeat(20)));
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final PastPresenter presenter = new PastPresenter(desk.ui(), Desk.TODAY);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_same_date_is_found_in_months_and_years_before() {
        desk.act(() -> presenter.show(Desk.TODAY));
        assertThat(presenter.past().now())
                .extracting(PastDay::when)
                .containsExactly("Kuukausi sitten", "Vuosi sitten", "4 vuotta sitten");
        assertThat(presenter.past().now())
                .extracting(PastDay::said)
                .startsWith("Kysyin neuvoa \u00b7 Kiitin", "Ensimmäinen haastattelu");
        assertThat(presenter.past().now().get(2).said())
                .startsWith("Pitkä merkintä")
                .endsWith("\u2026")
                .hasSizeLessThan(100);
    }

    @Test
    void another_day_has_its_own_past_or_none() {
        desk.act(() -> presenter.show(Desk.TODAY.plusDays(2)));
        assertThat(presenter.past().now()).isEmpty();
        desk.act(() -> presenter.show(Desk.TODAY.plusDays(1)));
        assertThat(presenter.past().now()).extracting(PastDay::said).containsExactly("Toinen päivä");
        presenter.open(presenter.past().now().get(0));
        assertThat(desk.opened()).containsExactly(Place.day(LocalDate.of(2024, 11, 24)));
    }

    @Test
    void an_undo_takes_its_line_away() {
        desk.act(() -> presenter.show(Desk.TODAY.plusDays(2)));
        desk.act(() -> desk.ui().work().diary().write(Desk.TODAY.plusDays(2).minusYears(1), "Vanha"));
        assertThat(presenter.past().now()).hasSize(1);
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(presenter.past().now()).isEmpty();
    }

    private static Activity deed(int id, LocalDate day, String title) {
        return Activity.on(new Id<>(new UUID(1, id)), day, title);
    }

    private static DayNote note(int id, LocalDate day, String text) {
        return new DayNote(new Id<>(new UUID(1, id)), day, text);
    }
}
