package somepolku.ui.kit.mark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.domain.journal.DayMark.Sort;
import somepolku.domain.term.DaySpan;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;

class MarkPresenterTest {
    private final Desk desk = new Desk(new MemoryStore(), FixedChannels.three());
    private final MarkPresenter presenter = new MarkPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    private void save(Sort sort, String first, String last, String reason) {
        desk.act(() -> presenter.add(Desk.TODAY));
        desk.act(() -> presenter.save(sort, first, last, reason));
    }

    @Test
    void days_are_marked_said_and_taken_back() {
        save(Sort.NOT_LOGGED, "9.11.2026", "15.11.2026", " matkoilla ");
        assertThat(presenter.state().now().open()).isFalse();
        assertThat(presenter.state().now().days(Sort.NOT_LOGGED)).isEqualTo(7);
        assertThat(presenter.state().now().on(Desk.TODAY)).isEmpty();
        assertThat(presenter.state().now().all().get(0).reason()).isEqualTo("matkoilla");
        assertThat(desk.told()).containsExactly("Tekoja ei kirjattu merkitty: 9.11.–15.11.2026");
        desk.act(() -> desk.ui().work().ledger().undo());
        assertThat(presenter.state().now().all()).isEmpty();
    }

    @Test
    void a_day_that_is_marked_twice_counts_once_and_a_missing_last_day_is_the_first() {
        save(Sort.EXCEPTIONAL, "9.11.2026", "", "");
        save(Sort.EXCEPTIONAL, "9.11.2026", "10.11.2026", "");
        assertThat(presenter.state().now().all()).hasSize(2);
        assertThat(presenter.state().now().days(Sort.EXCEPTIONAL)).isEqualTo(2);
    }

    @Test
    void a_mark_is_changed_and_removed() {
        save(Sort.EXCEPTIONAL, "9.11.2026", "", "");
        desk.act(() -> presenter.edit(presenter.state().now().all().get(0)));
        assertThat(presenter.state().now().proposed()).isEqualTo(DaySpan.of(Desk.TODAY.minusDays(14)));
        desk.act(() -> presenter.save(Sort.EXCEPTIONAL, "9.11.2026", "11.11.2026", "messut"));
        assertThat(presenter.state().now().days(Sort.EXCEPTIONAL)).isEqualTo(3);
        desk.act(() -> presenter.remove(presenter.state().now().all().get(0)));
        assertThat(presenter.state().now().all()).isEmpty();
        assertThat(desk.told()).last().isEqualTo("Poikkeuspäivä poistettu: 9.11.–11.11.2026");
    }

    @Test
    void what_cannot_be_a_mark_says_why_in_one_line_and_stays_in_the_form() {
        save(Sort.EXCEPTIONAL, "1.13.2026", "", "");
        assertThat(presenter.state().now().wrong()).startsWith("”1.13.2026” ei ole päivä");
        desk.act(() -> presenter.save(Sort.EXCEPTIONAL, "9.11.2026", "8.11.2026", ""));
        assertThat(presenter.state().now().wrong()).startsWith("Viimeinen päivä on ennen ensimmäistä");
        desk.act(() -> presenter.save(Sort.EXCEPTIONAL, "9.12.2026", "", ""));
        assertThat(presenter.state().now().wrong()).contains("vasta tulossa");
        assertThat(presenter.state().now().open()).isTrue();
        assertThat(presenter.state().now().all()).isEmpty();
    }
}
