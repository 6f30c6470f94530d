package somepolku.analysis.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DiscoveryTest {

    @Test
    void each_q_is_the_least_that_still_holds_its_p() {
        // R: p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.5), "BH")
        assertThat(Discovery.q(new double[] {0.01, 0.04, 0.03, 0.005, 0.5}))
                .containsExactly(new double[] {0.025, 0.05, 0.05, 0.025, 0.5}, within(1e-12));
    }

    @Test
    void one_test_is_its_own() {
        assertThat(Discovery.q(new double[] {0.03})).containsExactly(0.03);
        assertThat(Discovery.q(new double[0])).isEmpty();
    }
}
