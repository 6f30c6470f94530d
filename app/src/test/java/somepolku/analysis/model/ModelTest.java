package somepolku.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import somepolku.analysis.table.Kernel;

class ModelTest {
    private final double[] y = new double[200];
    private final int[] weekday = new int[200];
    private final double[] deeds = new double[200];

    ModelTest() {
        Random random = new Random(1);
        double memory = 0;
        for (int t = 0; t < y.length; t++) {
            memory = 0.6 * memory + 0.2 * random.nextGaussian();
            weekday[t] = t % 7;
            deeds[t] = random.nextInt(4) == 0 ? 1 : 0;
            double effect = t == 0 ? 0 : 0.9 * deeds[t - 1];
            y[t] = Math.rint(20 * Math.exp(memory + effect + (t % 7 > 4 ? -0.5 : 0) + 0.15 * random.nextGaussian()));
        }
    }

    private double[] column() {
        return Kernel.SCREEN.over(deeds);
    }

    @Test
    void whitened_rows_and_their_own_filter_agree_on_a_gap() {
        // A missing day in the middle is the same as a gap of two.
        double[] h = {1, 1, 1};
        Variances variances = new Variances(0.1, 0.5, 0.7);
        Kalman kalman = new Kalman(new double[] {0, 2, 1});
        kalman.tune(h, variances);
        double[][] out = new double[1][3];
        kalman.whiten(new double[][] {{1, 2, 3}}, out, 1);
        // By the covariance matrix itself: S = q·min(days) + v0·φ^|difference| + h, whitened by its Cholesky factor.
        double[][] s = {
            {0.7 + 1, 0.7 * 0.25, 0.7 * 0.125},
            {0.7 * 0.25, 0.2 + 0.7 + 1, 0.2 + 0.7 * 0.5},
            {0.7 * 0.125, 0.2 + 0.7 * 0.5, 0.3 + 0.7 + 1}
        };
        double l00 = Math.sqrt(s[0][0]);
        double l10 = s[1][0] / l00;
        double l20 = s[2][0] / l00;
        double l11 = Math.sqrt(s[1][1] - l10 * l10);
        double l21 = (s[2][1] - l20 * l10) / l11;
        double l22 = Math.sqrt(s[2][2] - l20 * l20 - l21 * l21);
        double e0 = 1 / l00;
        double e1 = (2 - l10 * e0) / l11;
        double e2 = (3 - l20 * e0 - l21 * e1) / l22;
        assertThat(out[0]).containsExactly(new double[] {e0, e1, e2}, within(1e-12));
        assertThat(kalman.logF()).isCloseTo(2 * Math.log(l00 * l11 * l22), within(1e-12));
    }

    @Test
    void four_columns_at_a_time_are_the_same_as_one() {
        Kalman kalman = new Kalman(ones(y.length));
        kalman.tune(ones(y.length), new Variances(0.01, 0.8, 0.5));
        double[][] in = {y, deeds, column(), ones(y.length), y};
        double[][] out = new double[5][y.length];
        kalman.whiten(in, out, 5);
        assertThat(out[4]).containsExactly(out[0], within(1e-12));
    }

    @Test
    void smoothing_finds_the_mean_of_the_states_given_all_rows() {
        // Two rows, level only: E(level_1 | r) by the normal distribution of both.
        Kalman kalman = new Kalman(new double[] {0, 1});
        kalman.tune(new double[] {1, 1}, new Variances(0.5, 0, 0));
        double[] out = new double[2];
        kalman.smooth(new double[] {4, 6}, out);
        // The level begins at 0 and walks with variance 0.5 a day: row 0 says nothing of it.
        assertThat(out).containsExactly(new double[] {0, 6 * 0.5 / 1.5}, within(1e-12));
    }

    @Test
    void a_column_that_others_explain_is_left_out_and_costs_nothing() {
        Rows rows = Golden.daily(weekday, y);
        Fit plain = CountModel.fit(rows, Effort.USUAL);
        Fit twice = CountModel.fit(rows.with(rows.design()[3]), Effort.USUAL);
        assertThat(twice.free()).isEqualTo(plain.free());
        assertThat(twice.coefficients()[7]).isZero();
        assertThat(twice.sigma2()).isCloseTo(plain.sigma2(), within(1e-9));
        assertThat(Score.of(plain, plain.adjusted(rows.design()[3])[0]).p()).isEqualTo(1);
    }

    @Test
    void the_unit_of_a_column_changes_its_effect_and_not_its_test() {
        Fit fit = CountModel.fit(Golden.daily(weekday, y), Effort.USUAL);
        double[] tenfold = Arrays.stream(column()).map(v -> 10 * v).toArray();
        Score one = Score.of(fit, fit.adjusted(column())[0]);
        Score ten = Score.of(fit, fit.adjusted(tenfold)[0]);
        assertThat(ten.t()).isCloseTo(one.t(), within(1e-9));
        assertThat(ten.effect() * 10).isCloseTo(one.effect(), within(1e-9));
        assertThat(one.p()).isLessThan(0.001);
    }

    @Test
    void the_interval_ends_where_the_test_with_that_effect_just_rejects() {
        Fit fit = CountModel.fit(Golden.daily(weekday, y), Effort.USUAL);
        Inversion interval = Inversion.of(fit, column(), 0.95);
        assertThat(interval.low()).isPositive().isLessThan(interval.estimate());
        assertThat(interval.high()).isGreaterThan(interval.estimate());
        assertThat(interval.fits()).isBetween(3, 20);
        for (double end : new double[] {interval.low(), interval.high()}) {
            Fit known = CountModel.fit(fit.rows().given(column(), end), Effort.SHORT);
            assertThat(Score.of(known, known.adjusted(column())[0]).p()).isBetween(0.035, 0.065);
        }
        Inversion wider = Inversion.of(fit, column(), 0.995);
        assertThat(wider.low()).isLessThan(interval.low());
        assertThat(wider.high()).isGreaterThan(interval.high());
    }

    @Test
    void a_calendar_that_has_to_do_with_it_fits_nowhere_else() {
        Fit fit = CountModel.fit(Golden.daily(weekday, y), Effort.USUAL);
        TimeShift shift = TimeShift.of(fit, fit.adjusted(column())[0]);
        assertThat(shift.elsewhere()).hasSize(200 - 15);
        assertThat(shift.p()).isLessThan(0.03);
        TimeShift one = new TimeShift(2, new double[] {1, -2, 3, 0});
        assertThat(one.asGood()).isEqualTo(2);
        assertThat(one.p()).isEqualTo(0.6);
    }

    @Test
    void a_standing_that_fell_is_not_taken_for_zero() {
        double[] fallen = y.clone();
        fallen[100] = -40;
        double[] none = y.clone();
        none[100] = 0;
        Fit fell = CountModel.fit(Golden.daily(weekday, fallen), Effort.USUAL);
        Fit zero = CountModel.fit(Golden.daily(weekday, none), Effort.USUAL);
        assertThat(fell.mean()).doesNotContain(Double.NaN);
        assertThat(fell.residual()[100]).isLessThan(zero.residual()[100]);
    }

    @Test
    void a_fit_begun_from_a_known_one_ends_near_one_from_scratch() {
        Rows rows = Golden.daily(weekday, y);
        Fit plain = CountModel.fit(rows, Effort.USUAL);
        Fit fresh = CountModel.fit(rows.with(column()), Effort.USUAL);
        Fit quick = CountModel.fit(rows.with(column()), Effort.QUICK, plain);
        double error = Math.sqrt(fresh.covariance()[7][7]);
        assertThat(quick.coefficients()[7]).isCloseTo(fresh.coefficients()[7], within(error));
    }

    @Test
    void fewer_rows_than_columns_are_refused() {
        Rows rows = Golden.daily(Arrays.copyOf(weekday, 8), Arrays.copyOf(y, 8));
        assertThatThrownBy(() -> CountModel.fit(rows, Effort.USUAL)).isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
