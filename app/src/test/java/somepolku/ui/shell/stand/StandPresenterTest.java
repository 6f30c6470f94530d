package somepolku.ui.shell.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.work.medium.Standing;
import somepolku.work.port.Passphrase;

class StandPresenterTest {
    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final StandPresenter presenter = new StandPresenter(desk.ui());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everything_is_saved_only_when_nothing_is_pending_nor_typed() {
        assertThat(sign()).isEqualTo(new Sign("Kaikki tallennettu klo 14.31", true, false, ""));
        Object editor = new Object();
        desk.ui().unsaved().mark(editor, true);
        assertThat(sign()).isEqualTo(new Sign("Ei vielä tallessa", false, false, ""));
        desk.ui().unsaved().mark(editor, false);
        assertThat(sign().kept()).isTrue();
    }

    @Test
    void while_the_journal_writes_nothing_is_called_saved() {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        store.beforeCommit(() -> {
            begun.countDown();
            await(written);
        });
        desk.ui().work().diary().write(Desk.TODAY, "Pitkä");
        await(begun);
        desk.show();
        assertThat(sign()).isEqualTo(new Sign("Tallennetaan…", false, false, ""));
        written.countDown();
        desk.settle();
        assertThat(sign().text()).isEqualTo("Kaikki tallennettu klo 14.31");
    }

    @Test
    void a_stick_may_be_pulled_only_where_it_is_known_to_be_one() {
        desk.stick().known();
        desk.act(() -> desk.ui().work().diary().write(Desk.TODAY, "Tikulle"));
        assertThat(sign()).isEqualTo(new Sign("Tallennettu klo 14.31 · tikun voi irrottaa", true, false, ""));
    }

    @Test
    void a_pulled_stick_is_told_calmly_and_its_return_too() {
        desk.stick().known();
        desk.act(desk.stick()::pull);
        assertThat(banner())
                .isEqualTo("Muistitikku irrotettiin. Teksti on tallessa tässä ikkunassa; laita tikku takaisin.");
        assertThat(sign()).isEqualTo(new Sign("Ei tallenneta: tikku irrotettu", false, true, ""));
        assertThat(presenter.covered()).isFalse();
        desk.act(desk.stick()::putBack);
        assertThat(presenter.banner().now()).isEmpty();
        assertThat(desk.told()).containsExactly("Päiväkirja on taas paikallaan, ja kaikki on tallessa.");
    }

    @Test
    void what_could_not_be_saved_after_the_return_is_not_called_saved() {
        desk.act(desk.stick()::pull);
        desk.ui().unsaved().mark(this, true);
        desk.act(desk.stick()::putBack);
        assertThat(desk.told()).singleElement().asString().contains("kaikkea kirjoittamaasi ei saatu talteen");
    }

    @Test
    void a_deleted_file_is_offered_to_be_written_back() {
        desk.act(() -> desk.stick().become(Standing.MISSING));
        assertThat(presenter.banner().now().map(Banner::rescues)).contains(true);
        desk.act(presenter::rescue);
        assertThat(presenter.banner().now()).isEmpty();
        assertThat(desk.told()).containsExactly("Päiväkirja on taas paikallaan, ja kaikki on tallessa.");
    }

    @Test
    void another_file_in_its_place_is_told_with_the_reason() {
        desk.act(() -> desk.stick().become(Standing.other(Problem.refused("journal.other", "oma.polku"))));
        assertThat(banner()).startsWith("Tiedoston oma.polku paikalla on toinen päiväkirja");
        assertThat(sign().text()).isEqualTo("Ei tallenneta");
    }

    @Test
    void a_view_is_marked_in_both_places() {
        store.becomeReadOnly();
        StandPresenter view = new StandPresenter(desk.ui());
        assertThat(view.banner().now().map(Banner::text).orElse("")).startsWith("Vain luku: ");
        assertThat(view.shownSign().now().text()).isEqualTo("Vain luku");
        assertThat(view.shownSign().now().why()).contains("Kopioi se toiseen kansioon");
    }

    @Test
    void the_pages_of_a_locked_journal_are_hidden_until_its_passphrase_is_given_again() {
        store.lock(Passphrase.of("salasana".toCharArray()));
        desk.act(desk.stick()::pull);
        assertThat(presenter.cover().now()).contains(new Cover(false, false, ""));
        desk.act(() -> desk.stick().become(Standing.LOCKED));
        assertThat(presenter.cover().now()).contains(new Cover(true, false, ""));
        desk.act(() -> presenter.open(Passphrase.of("väärä".toCharArray())));
        assertThat(presenter.cover().now().map(Cover::problem).orElse("")).startsWith("Tämä tunnuslause ei avaa");
        assertThat(presenter.covered()).isTrue();
        desk.act(() -> presenter.open(Passphrase.of("salasana".toCharArray())));
        assertThat(presenter.cover().now()).isEqualTo(Optional.empty());
    }

    private Sign sign() {
        return presenter.shownSign().now();
    }

    private String banner() {
        return presenter.banner().now().map(Banner::text).orElse("");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
