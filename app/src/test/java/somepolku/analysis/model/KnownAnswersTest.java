package somepolku.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import somepolku.analysis.LocalFixtures;

/**
 * Series whose answer the literature knows, where they are on this machine. They are no counts, so filter, likelihood and
 * regression are asked without the working values around them, and q is looked for between the grid's points.
 */
class KnownAnswersTest {

    /** A local level: Durbin and Koopman give 15099 and 1469.1, R's StructTS 15098.58 and 1469.15. */
    @Test
    void the_nile_has_the_variances_that_everybody_finds() {
        double[] flow = column(table("nile.csv"), 1);
        Level level = new Level(flow, new double[][] {ones(flow.length)});
        double sigma2 = level.sigma2();
        assertThat(sigma2).isCloseTo(15098.58, within(1.0));
        assertThat(sigma2 * level.q).isCloseTo(1469.15, within(1.0));
    }

    /** Drivers killed or hurt: level, months, petrol price and the law. statsmodels: law −0.2374 (z −5.08), petrol −0.2774. */
    @Test
    void the_seat_belt_law_has_the_effect_that_everybody_finds() {
        List<String[]> table = table("Seatbelts.csv");
        double[] drivers = log(column(table, 2));
        int n = drivers.length;
        double[][] design = new double[14][n];
        design[0] = ones(n);
        for (int month = 1; month < 12; month++) {
            for (int i = 0; i < n; i++) {
                design[month][i] = i % 12 == month ? 1 : 0;
            }
        }
        design[12] = log(column(table, 6));
        design[13] = column(table, 8);
        Level level = new Level(drivers, design);
        double[] b = level.reml.regression().coefficients();
        double error = Math.sqrt(level.sigma2() * level.reml.regression().inverse()[13][13]);
        assertThat(b[13]).isCloseTo(-0.2374, within(0.002));
        assertThat(b[12]).isCloseTo(-0.2774, within(0.004));
        assertThat(b[13] / error).isCloseTo(-5.08, within(0.15));
    }

    /** The likelihood of a level without memory, at its best q. */
    private static final class Level {
        private final double[][] columns;
        private final double[] h;
        private final Reml reml;
        private final double q;

        Level(double[] y, double[][] design) {
            columns = new double[design.length + 1][];
            columns[0] = y;
            System.arraycopy(design, 0, columns, 1, design.length);
            h = ones(y.length);
            double[] gap = ones(y.length);
            gap[0] = 0;
            reml = new Reml(new Kalman(gap), columns.length, y.length);
            q = Math.exp(lowest(-12, 3));
            reml.tune(columns, h, new Variances(q, 0, 0));
        }

        /** By golden section on log q. */
        private double lowest(double from, double to) {
            double share = (Math.sqrt(5) - 1) / 2;
            double low = from;
            double high = to;
            while (high - low > 1e-7) {
                double a = high - share * (high - low);
                double b = low + share * (high - low);
                if (at(a) < at(b)) {
                    high = b;
                } else {
                    low = a;
                }
            }
            return (low + high) / 2;
        }

        private double at(double logQ) {
            return reml.criterion(columns, h, new Variances(Math.exp(logQ), 0, 0));
        }

        double sigma2() {
            return reml.regression().rss() / (h.length - reml.regression().rank());
        }
    }

    private static List<String[]> table(String name) {
        Optional<Path> file = LocalFixtures.find(name);
        assumeTrue(file.isPresent(), "local check skipped, not here: analysis/" + name);
        return LocalFixtures.table(file.get());
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] column(List<String[]> table, int index) {
        return table.stream()
                .mapToDouble(cells -> Double.parseDouble(cells[index]))
                .toArray();
    }

    private static double[] log(double[] values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }
}
