package somepolku.analysis.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KernelTest {
    private static final double[] ONCE = {0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};

    @Test
    void the_whole_effect_is_one_and_halves_every_two_days() {
        double[] spread = Kernel.SCREEN.over(ONCE);
        assertThat(Arrays.stream(spread).sum()).isCloseTo(1, within(1e-12));
        assertThat(spread[0]).isZero();
        assertThat(spread[3] / spread[1]).isCloseTo(0.5, within(1e-12));
        assertThat(spread[15]).isPositive();
        assertThat(spread[16]).isZero();
        assertThat(Kernel.SCREEN.peak()).isEqualTo(spread[1]);
    }

    @Test
    void two_deeds_add_up() {
        double[] twice = ONCE.clone();
        twice[4] = 2;
        double[] spread = Kernel.SCREEN.over(twice);
        assertThat(spread[4]).isCloseTo(Kernel.SCREEN.weight(3) + 2 * Kernel.SCREEN.weight(0), within(1e-12));
    }

    @Test
    void free_days_are_the_same_the_next_and_later_ones() {
        double[][] columns = Kernel.flexible(ONCE);
        assertThat(columns[0]).isEqualTo(ONCE);
        assertThat(columns[1][2]).isEqualTo(1);
        assertThat(columns[2][2]).isZero();
        assertThat(columns[2][4] / columns[2][3]).isCloseTo(0.6, within(1e-12));
        assertThat(Arrays.stream(columns[2]).sum()).isCloseTo(1, within(1e-12));
    }
}
