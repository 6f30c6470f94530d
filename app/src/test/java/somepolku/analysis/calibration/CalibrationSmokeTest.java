package somepolku.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import somepolku.analysis.calibration.Setup.World;

/** A hundred journals a row: enough to notice when something breaks, not to prove a promise. */
class CalibrationSmokeTest {
    private static final int JOURNALS = 100;

    @Test
    void little_is_seen_where_nothing_is() {
        Map.of(
                        "noise", Setup.days(90, World.NOISE),
                        "memory", Setup.days(90, World.MEMORY),
                        "level", Setup.days(90, World.LEVEL),
                        "full", Setup.days(120, World.FULL),
                        "rare", Setup.days(120, World.FULL).base(1),
                        "reverse", Setup.days(120, World.FULL).reverse(0.8))
                .forEach((name, setup) -> {
                    List<Measured> figures = Sizes.of(name, 900, setup.rates(0.15, 0.5), JOURNALS, true);
                    assertThat(figures.get(0).n()).as(name).isEqualTo(JOURNALS);
                    assertThat(figures.get(0).rate()).as(name).isLessThanOrEqualTo(0.12);
                    assertThat(figures).as(name).noneMatch(Measured::fails);
                });
    }

    @Test
    void a_strong_effect_is_found() {
        Setup strong = Setup.days(120, World.FULL).rates(0.15, 0.5).actions(0.6);
        assertThat(Sizes.power("strong", 901, strong, JOURNALS, 0.8).rate()).isGreaterThan(0.8);
    }

    @Test
    void a_band_fails_only_where_the_whole_interval_is_outside() {
        assertThat(new Measured("", "", 200, 2000, 0.025, 0.065, true).fails()).isTrue();
        assertThat(new Measured("", "", 140, 2000, 0.025, 0.065, true).fails()).isFalse();
        assertThat(new Measured("", "", 200, 2000, 0.025, 0.065, false).fails()).isFalse();
        assertThat(new Measured("", "", 10, 2000, 0.025, 0.065, true).fails()).isTrue();
        // The quantiles of Beta(8, 93) and Beta(9, 92), by SciPy.
        Measured eight = new Measured("", "", 8, 100, 0, 1, true);
        assertThat(eight.low()).isCloseTo(0.0263011525, within(1e-9));
        assertThat(eight.high()).isCloseTo(0.1761143548, within(1e-9));
    }

    @Test
    void the_same_seed_is_the_same_journal() {
        Setup setup = Setup.days(120, World.FULL).actions(0.3, 0);
        assertThat(Simulator.of(setup, 5).y()).isEqualTo(Simulator.of(setup, 5).y());
        assertThat(Simulator.of(setup, 5).y())
                .isNotEqualTo(Simulator.of(setup, 6).y());
    }
}
