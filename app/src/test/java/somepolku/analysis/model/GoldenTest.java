package somepolku.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.analysis.table.Kernel;

/** What the reference figures say, said again by this engine on the same grid. */
class GoldenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"null_iid_T180", "null_full_T180", "effect030_full_T180", "null_full_T365", "null_rare_T180"})
    void the_engine_says_what_the_reference_says(String set) {
        Map<Integer, List<String[]>> expected = Golden.table(set + "_expected");
        Golden.table(set).forEach((series, days) -> {
            String[] wanted = expected.get(series).get(0);
            Rows rows = Golden.daily(days);
            Fit fit = CountModel.fit(rows, Effort.THOROUGH);
            double[] column =
                    Golden.at(Golden.observed(Golden.column(days, 3)), Kernel.SCREEN.over(Golden.column(days, 4)));
            compare(set + " " + series, wanted, fit, column);
        });
    }

    private static void compare(String what, String[] wanted, Fit fit, double[] column) {
        double[] adjusted = fit.adjusted(column)[0];
        Score score = Score.of(fit, adjusted);
        assertThat(fit.rows().size()).as(what).isEqualTo(Integer.parseInt(wanted[1]));
        assertThat(fit.variances())
                .as(what)
                .isEqualTo(new Variances(number(wanted[3]), number(wanted[4]), number(wanted[5])));
        assertThat(score.t()).as(what + " t").isCloseTo(number(wanted[6]), within(1e-6));
        assertThat(score.p()).as(what + " p").isCloseTo(number(wanted[7]), within(1e-6));
        // The reference's kernel is 3.44 times as large, so its effect is as many times smaller.
        assertThat(score.effect() / Golden.KERNEL_SUM).as(what + " b").isCloseTo(number(wanted[8]), within(1e-6));
        assertThat(score.error() / Golden.KERNEL_SUM).as(what + " se").isCloseTo(number(wanted[9]), within(1e-6));
        assertThat(TimeShift.of(fit, adjusted).p()).as(what + " shift").isCloseTo(number(wanted[10]), within(1e-6));
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
