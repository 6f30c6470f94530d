package somepolku.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import somepolku.fakes.Desk;
import somepolku.fakes.FixedChannels;
import somepolku.fakes.MemoryStore;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.Passphrase;

class LockPresenterTest {
    private final Desk desk = new Desk(new MemoryStore(), FixedChannels.three());
    private final List<String> done = new ArrayList<>();
    private final List<Passphrase> tried = new ArrayList<>();
    private Problem refusal = Problem.refused("storage.passphrase.wrong", "oma.polku");

    private final LockPresenter presenter = new LockPresenter(
            Path.of("kansio", "oma.polku"), desk.ui().texts(), desk.ui().background(), new Door() {
                @Override
                public Opened open(Passphrase passphrase) throws ProblemException {
                    tried.add(passphrase);
                    if (!String.valueOf(passphrase.characters()).equals("oikea")) {
                        throw new ProblemException(refusal);
                    }
                    return new Opened() {
                        @Override
                        public void show() {
                            done.add("show");
                        }

                        @Override
                        public void drop() {
                            done.add("drop");
                        }
                    };
                }

                @Override
                public void another() {
                    done.add("another");
                }

                @Override
                public void leave() {
                    done.add("leave");
                }
            });

    @AfterEach
    void close() {
        desk.close();
    }

    private void open(String typed) {
        presenter.open(Passphrase.of(typed.toCharArray()));
    }

    @Test
    void a_wrong_passphrase_is_told_apart_from_damage_and_the_right_one_opens() {
        desk.act(() -> open("väärä"));
        assertThat(presenter.state().now().problem())
                .hasValueSatisfying(said -> assertThat(said).contains("ei avaa").contains("ehjä"));
        refusal = Problem.badInput("storage.damaged.head", "oma.polku");
        desk.act(() -> open("väärä"));
        assertThat(presenter.state().now().problem())
                .hasValueSatisfying(said -> assertThat(said).contains("vioittunut"));
        assertThat(done).isEmpty();

        desk.act(() -> open("oikea"));
        assertThat(done).containsExactly("show");
    }

    @Test
    void what_was_tried_is_wiped_whatever_came_of_it() {
        desk.act(() -> open("väärä"));
        desk.act(() -> open("oikea"));
        assertThat(tried)
                .hasSize(2)
                .allSatisfy(passphrase ->
                        assertThat(passphrase.characters()).hasSize(5).containsOnly('\0'));
    }

    @Test
    void nothing_typed_is_not_tried() {
        desk.act(() -> open(""));
        assertThat(tried).isEmpty();
        assertThat(presenter.state().now().problem()).isPresent();
    }

    @Test
    void while_one_is_tried_no_second_one_is() {
        open("oikea");
        assertThat(presenter.state().now()).isEqualTo(new LockPresenter.State(true, Optional.empty()));
        open("oikea");
        presenter.another();
        desk.settle();
        assertThat(tried).hasSize(1);
        assertThat(done).containsExactly("show");
    }

    @Test
    void a_journal_that_nobody_waits_for_any_more_is_closed_again() {
        open("oikea");
        presenter.leave();
        desk.settle();
        assertThat(done).containsExactly("leave", "drop");
    }
}
