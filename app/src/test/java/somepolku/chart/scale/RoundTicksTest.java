package somepolku.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTicksTest {
    @Test
    void three_to_five_round_values_hold_every_range() {
        Random random = new Random(9);
        for (int i = 0; i < 2_000; i++) {
            double low = (random.nextDouble() - .3) * Math.pow(10, random.nextInt(7));
            double high = low + random.nextDouble() * Math.pow(10, random.nextInt(7) - 1);
            boolean whole = random.nextBoolean();
            RoundTicks ticks =
                    RoundTicks.around(whole ? Math.rint(low) : low, whole ? Math.rint(high) : high, 5, whole);
            assertThat(ticks.values()).hasSizeBetween(3, 5);
            assertThat(ticks.low()).isLessThanOrEqualTo((whole ? Math.rint(low) : low) + 1e-6);
            assertThat(ticks.high()).isGreaterThanOrEqualTo((whole ? Math.rint(high) : high) - 1e-6);
            double digits = ticks.step() / Math.pow(10, Math.floor(Math.log10(ticks.step()) + 1e-9));
            assertThat(Math.round(digits * 10)).isIn(10L, 20L, 25L, 50L);
        }
    }

    @Test
    void wholes_are_not_halved() {
        assertThat(RoundTicks.around(0, 1, 5, true).values()).containsExactly(0d, 1d, 2d);
        assertThat(RoundTicks.around(0, 3, 5, true).values()).containsExactly(0d, 1d, 2d, 3d);
        assertThat(RoundTicks.around(0, 1, 5, false).values()).containsExactly(0d, .25, .5, .75, 1d);
    }

    @Test
    void the_values_are_as_exact_as_they_are_written() {
        assertThat(RoundTicks.around(0, .4, 5, false).values()).containsExactly(0d, .1, .2, .3, .4);
    }

    @Test
    void a_single_value_still_has_an_axis() {
        assertThat(RoundTicks.around(128, 128, 5, true).values()).contains(128d).hasSizeBetween(3, 5);
        assertThat(RoundTicks.around(0, 0, 3, true).values()).hasSize(3).startsWith(0d);
    }
}
