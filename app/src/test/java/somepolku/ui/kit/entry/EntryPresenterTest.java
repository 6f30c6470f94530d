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
import somepolku.work.port.Draft;

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
    void a_line_that_is_not_finished_is_kept_in_a_pause_offered_again_on_its_day_and_forgotten_once_it_is_recorded() {
        EntryPresenter first = keeping(Desk.TODAY.minusDays(1));
        first.typed("Puolikas 15 min");
        assertThat(desk.ui().unsaved().any().now()).isTrue();
        desk.act(desk.ui().unsaved()::look);
        desk.act(desk.ui().unsaved()::look);
        assertThat(desk.ui().unsaved().any().now()).isFalse();
        assertThat(store.draft("entry")).contains(new Draft(Desk.TODAY.minusDays(1), "Puolikas 15 min"));

        EntryPresenter next = keeping(Desk.TODAY);
        assertThat(next.line().now()).isEqualTo("Puolikas 15 min");
        assertThat(next.left().now()).contains(Desk.TODAY.minusDays(1));
        assertThat(next.leftBefore()).isTrue();
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(1))).isEmpty();
        desk.act(next::record);
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY.minusDays(1))).hasSize(1);
        assertThat(desk.ui().work().diary().deeds(Desk.TODAY)).isEmpty();
        assertThat(next.left().now()).isEmpty();
        assertThat(store.draft("entry")).isEmpty();
        assertThat(keeping(Desk.TODAY).line().now()).isEmpty();
    }

    @Test
    void leaving_keeps_it_at_once_and_an_emptied_line_is_forgotten() {
        EntryPresenter keeping = keeping(Desk.TODAY);
        keeping.typed("Puolikas");
        assertThat(kept(keeping)).isTrue();
        assertThat(store.draft("entry")).map(Draft::text).contains("Puolikas");
        int handed = store.keeps();
        assertThat(kept(keeping)).isTrue();
        assertThat(store.keeps()).as("nothing new to hand over").isEqualTo(handed);
        keeping.typed("");
        assertThat(kept(keeping)).isTrue();
        assertThat(store.draft("entry")).isEmpty();
    }

    @Test
    void a_line_that_cannot_be_kept_holds_the_window_and_is_tried_when_left_and_when_the_medium_is_back() {
        EntryPresenter keeping = keeping(Desk.TODAY);
        keeping.typed("Puolikas");
        desk.stick().pull();
        desk.act(desk.ui().unsaved()::look);
        desk.act(desk.ui().unsaved()::look);
        assertThat(desk.told()).isEmpty();
        assertThat(kept(keeping)).isFalse();
        assertThat(desk.ui().unsaved().any().now()).isTrue();
        desk.act(desk.stick()::putBack);
        assertThat(store.draft("entry")).map(Draft::text).contains("Puolikas");
        assertThat(desk.ui().unsaved().any().now()).isFalse();
        assertThat(kept(keeping)).isTrue();
    }

    @Test
    void a_line_that_was_left_goes_along_to_another_day_and_stays_on_its_own() {
        EntryPresenter first = keeping(Desk.TODAY.minusDays(3));
        first.typed("Puolikas");
        kept(first);
        EntryPresenter next = keeping(Desk.TODAY);
        next.goingTo(Desk.TODAY.minusDays(3));
        assertThat(next.left().now()).contains(Desk.TODAY.minusDays(3));
        next.goingTo(Desk.TODAY.minusDays(1));
        assertThat(next.left().now()).isEmpty();
        kept(next);
        assertThat(store.draft("entry")).map(Draft::day).contains(Desk.TODAY);
    }

    @Test
    void a_line_that_says_its_day_itself_goes_there_and_the_palettes_line_is_not_kept() {
        EntryPresenter first = keeping(Desk.TODAY.minusDays(3));
        first.typed("Soitin 20.11.");
        kept(first);
        assertThat(keeping(Desk.TODAY).leftBefore()).isFalse();
        presenter.typed("Kesken");
        assertThat(kept()).isTrue();
        assertThat(store.draft("entry")).map(Draft::text).contains("Soitin 20.11.");
    }

    private EntryPresenter keeping(LocalDate day) {
        return EntryPresenter.keeping(desk.ui(), () -> day, (what, on) -> {});
    }

    private boolean kept(EntryPresenter which) {
        var kept = which.keep().toCompletableFuture();
        desk.settle();
        return kept.join();
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
        return kept(presenter);
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
