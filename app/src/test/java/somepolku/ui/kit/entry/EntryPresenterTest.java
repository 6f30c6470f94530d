package somepolku.ui.kit.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

class EntryPresenterTest {
    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final EntryPresenter presenter =
            new EntryPresenter(desk.ui(), () -> Desk.TODAY.minusDays(2), (what, on) -> {});

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_line_that_was_kept_although_its_write_failed_does_not_stand_there_twice() {
        store.keepUnsaid(Problem.refused("storage.write", "oma.polku", "I/O error"));
        presenter.typed("Soitin");
        desk.act(presenter::record);
        assertThat(presenter.refused().now()).isTrue();
        desk.act(presenter::record);
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(2))).hasSize(1);
        presenter.typed("Soitin");
        desk.act(presenter::record);
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(2))).hasSize(2);
    }

    @Test
    void a_refused_line_is_recorded_once_and_on_its_day_when_the_medium_is_back() {
        LocalDate[] day = {Desk.TODAY};
        EntryPresenter moving = new EntryPresenter(desk.ui(), () -> day[0], (what, on) -> {});
        moving.typed("Soitin 15 min");
        desk.stick().pull();
        desk.act(moving::record);
        assertThat(moving.refused().now()).isTrue();
        assertThat(moving.line().now()).isEqualTo("Soitin 15 min");
        assertThat(desk.ui().unsaved().any().now()).isTrue();
        day[0] = Desk.TODAY.minusDays(1);
        desk.act(desk.stick()::putBack);
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY)).hasSize(1);
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(1))).isEmpty();
        assertThat(moving.line().now()).isEmpty();
        assertThat(moving.refused().now()).isFalse();
        assertThat(desk.ui().unsaved().any().now()).isFalse();
    }

    @Test
    void leaving_tries_a_refused_line_again_as_often_as_it_takes() {
        int[] fails = {3};
        store.beforeCommit(() -> {
            if (fails[0]-- > 0) {
                throw new ProblemException(Problem.refused("storage.write", "oma.polku", "I/O error"));
            }
        });
        presenter.typed("Soitin");
        desk.act(presenter::record);
        for (int left = 0; left < 2; left++) {
            assertThat(kept()).isFalse();
            assertThat(presenter.line().now()).isEqualTo("Soitin");
        }
        assertThat(kept()).isTrue();
        assertThat(kept()).isTrue();
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(2))).hasSize(1);
    }

    @Test
    void a_line_that_was_not_given_yet_keeps_nobody_in_the_window() {
        presenter.typed("Kesken");
        assertThat(kept()).isTrue();
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(2))).isEmpty();
    }

    @Test
    void entering_twice_while_the_journal_writes_records_once() {
        presenter.typed("Soitin");
        presenter.record();
        presenter.record();
        desk.settle();
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(2))).hasSize(1);
    }

    private boolean kept() {
        var kept = presenter.keep().toCompletableFuture();
        desk.settle();
        return kept.join();
    }

    @Test
    void chips_say_the_parts_in_their_order_and_where_they_stand() {
        String line = "Kirjoitin 1 h 30 min #data @LinkedIn klo 9";
        presenter.typed(line);
        assertThat(presenter.chips()).extracting(Chip::said).containsExactly("1 h 30 min", "data", "LinkedIn", "9.00");
        assertThat(presenter.chips())
                .extracting(chip -> line.substring(chip.start(), chip.end()))
                .containsExactly("1 h 30 min", "#data", "@LinkedIn", "klo 9");
        assertThat(presenter.chips().get(0).spoken()).isEqualTo("Kesto 1 h 30 min");
    }

    @Test
    void a_line_is_recorded_on_the_day_in_sight_and_then_emptied() {
        presenter.typed("Soitin 15 min");
        desk.act(presenter::record);
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(2))).hasSize(1);
        assertThat(presenter.line().now()).isEmpty();
    }

    @Test
    void what_is_typed_while_the_journal_writes_stays() {
        presenter.typed("Soitin");
        presenter.record();
        presenter.typed("Soitin taas");
        desk.settle();
        assertThat(presenter.line().now()).isEqualTo("Soitin taas");
    }

    @Test
    void a_blank_line_records_nothing_and_a_refused_one_stays() {
        presenter.typed("   ");
        desk.act(presenter::record);
        store.failWith(Problem.badInput("journal.broken", "täynnä"));
        presenter.typed("Soitin");
        desk.act(presenter::record);
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(2))).isEmpty();
        assertThat(presenter.line().now()).isEqualTo("Soitin");
        assertThat(desk.told()).hasSize(1);
    }
}
