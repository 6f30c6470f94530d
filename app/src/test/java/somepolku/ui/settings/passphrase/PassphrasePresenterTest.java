package somepolku.ui.settings.passphrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.ui.kit.LockAfter;
import somepolku.ui.settings.passphrase.Stage.Page;
import somepolku.work.port.Passphrase;

class PassphrasePresenterTest {
    private final MemoryStore store = new MemoryStore();
    private final Desk desk = new Desk(store, FixedChannels.three());
    private final PassphrasePresenter presenter = new PassphrasePresenter(desk.ui());
    private final List<Passphrase> given = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    private Passphrase typed(String text) {
        Passphrase passphrase = Passphrase.of(text.toCharArray());
        given.add(passphrase);
        return passphrase;
    }

    private void lock(String present, String fresh, String again) {
        desk.act(() -> presenter.lock(typed(present), typed(fresh), typed(again)));
    }

    private Stage now() {
        return presenter.stage().now();
    }

    private boolean opensWith(String text) {
        return store.opensWith(Passphrase.of(text.toCharArray()));
    }

    @Test
    void setting_it_shows_the_recovery_key_until_it_is_put_away() {
        presenter.begin(Page.SET);
        lock("", "kuusi kaatui", "kuusi kaatui");
        assertThat(opensWith("kuusi kaatui")).isTrue();
        assertThat(now().key()).contains("0123-4567");
        presenter.leave();
        assertThat(now().page()).isEqualTo(Page.KEY);
        presenter.keyKept();
        assertThat(now()).isEqualTo(Stage.overview(true));
        assertThat(presenter.paper()).isEmpty();
    }

    @Test
    void an_empty_one_and_two_different_ones_are_refused_before_anything_is_done() {
        presenter.begin(Page.SET);
        lock("", "", "");
        assertThat(now().problem()).hasValueSatisfying(said -> assertThat(said).contains("tyhjä"));
        lock("", "kuusi", "Kuusi");
        assertThat(now().problem()).hasValueSatisfying(said -> assertThat(said).contains("eri tunnuslause"));
        assertThat(store.locked()).isFalse();
    }

    @Test
    void a_weak_one_is_told_and_not_refused() {
        presenter.typed(typed("salasana"));
        assertThat(presenter.hint().now()).startsWith("Heikko: ");
        presenter.typed(typed("tiiliskivi haukotus lapamato pimento"));
        assertThat(presenter.hint().now()).startsWith("Hyvä: 4 eri sanaa, 36 merkkiä.");
        presenter.typed(typed("a"));
        assertThat(presenter.hint().now()).contains("yksi merkki");
        presenter.typed(typed(""));
        assertThat(presenter.hint().now()).isEmpty();
        lock("", "salasana", "salasana");
        assertThat(opensWith("salasana")).isTrue();
    }

    @Test
    void changing_and_removing_ask_for_the_present_one_and_tell_a_wrong_one() {
        lock("", "vanha", "vanha");
        presenter.keyKept();
        presenter.begin(Page.CHANGE);
        lock("väärä", "uusi", "uusi");
        assertThat(now().page()).isEqualTo(Page.CHANGE);
        assertThat(now().problem())
                .hasValueSatisfying(
                        said -> assertThat(said).contains("ei ole nykyinen").contains("Mitään ei muutettu"));
        assertThat(opensWith("vanha")).isTrue();

        lock("vanha", "uusi", "uusi");
        assertThat(opensWith("uusi")).isTrue();
        assertThat(now().page()).isEqualTo(Page.KEY);

        presenter.keyKept();
        presenter.begin(Page.REMOVE);
        desk.act(() -> presenter.unlock(typed("vanha")));
        assertThat(store.locked()).isTrue();
        assertThat(now().problem()).isPresent();
        desk.act(() -> presenter.unlock(typed("uusi")));
        assertThat(store.locked()).isFalse();
        assertThat(now()).isEqualTo(Stage.overview(false));
        assertThat(desk.told()).last().asString().contains("poistettiin");
    }

    @Test
    void everything_typed_is_wiped_whatever_came_of_it() {
        lock("", "kuusi", "mänty");
        lock("", "", "");
        lock("", "kuusi", "kuusi");
        lock("väärä", "uusi", "uusi");
        desk.act(() -> presenter.unlock(typed("väärä")));
        desk.act(() -> presenter.unlock(typed("kuusi")));
        presenter.typed(typed("kuusi"));
        assertThat(given).allSatisfy(passphrase -> {
            for (char letter : passphrase.characters()) {
                assertThat(letter).isEqualTo('\0');
            }
        });
    }

    @Test
    void the_paper_says_what_it_is_for() {
        lock("", "kuusi kaatui", "kuusi kaatui");
        assertThat(presenter.paper())
                .hasValueSatisfying(paper -> assertThat(paper.plain())
                        .contains(
                                "Somepolku",
                                "oma.polku",
                                "23.11.2026",
                                "\n0123-4567\n",
                                "eivät edes ohjelman tekijät"));
        assertThat(String.valueOf(now())).doesNotContain("0123");
    }

    @Test
    void a_journal_that_cannot_be_written_says_why_its_passphrase_stays() {
        assertThat(presenter.fixed()).isEmpty();
        store.becomeReadOnly();
        assertThat(presenter.fixed()).isPresent();
    }

    @Test
    void the_time_until_it_locks_itself_is_kept_and_a_quarter_of_an_hour_at_first() {
        assertThat(presenter.lockAfter()).isEqualTo(LockAfter.QUARTER);
        presenter.choose(LockAfter.NEVER);
        assertThat(presenter.lockAfter()).isEqualTo(LockAfter.NEVER);
        assertThat(presenter.said(LockAfter.HOUR)).isEqualTo("1 h");
    }
}
