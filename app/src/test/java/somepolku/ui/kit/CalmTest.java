package somepolku.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import somepolku.fakes.MemorySettings;
import somepolku.kit.Lifetime;

class CalmTest {
    private final MemorySettings settings = new MemorySettings();
    private final Calm calm = new Calm(settings);

    @Test
    void figures_are_in_sight_until_the_person_chooses_otherwise() {
        assertThat(calm.figure("128")).isEqualTo("128");
        calm.choose(true);
        assertThat(calm.figure("128")).isEmpty();
        assertThat(calm.either("4 tekoa", "tehty")).isEqualTo("tehty");
        calm.turn();
        assertThat(calm.either("4 tekoa", "tehty")).isEqualTo("4 tekoa");
    }

    @Test
    void the_choice_is_there_again_next_time() {
        calm.choose(true);
        assertThat(new Calm(settings).on()).isTrue();
        calm.choose(false);
        assertThat(new Calm(settings).on()).isFalse();
    }

    @Test
    void a_listener_hears_each_turn_and_not_how_it_was() {
        List<Boolean> heard = new ArrayList<>();
        Lifetime life = new Lifetime();
        calm.listen(life, () -> heard.add(calm.on()));
        assertThat(heard).isEmpty();
        calm.turn();
        calm.turn();
        life.close();
        calm.turn();
        assertThat(heard).containsExactly(true, false);
    }
}
