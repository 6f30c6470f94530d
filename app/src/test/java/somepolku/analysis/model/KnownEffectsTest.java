package somepolku.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import somepolku.analysis.LocalFixtures;

/** Series with one step whose size is known, where they are on this machine: the interval holds it, and no zero. */
class KnownEffectsTest {

    /**
     * Heart attacks a month in Sicily before and after smoking was banned: rate ratio 0.885 with two harmonics, 0.894
     * without (Lopez Bernal and others 2017).
     */
    @Test
    void the_smoking_ban_lies_within_the_interval() {
        List<String[]> table = table("gasparrini__2017_lopezbernal_IJE_codedata/sicily.csv");
        double[] deaths = column(table, 2);
        int n = deaths.length;
        double[][] design = new double[6][n];
        for (int i = 0; i < n; i++) {
            design[0][i] = 1;
            // Theirs has a straight trend, too.
            design[5][i] = (double) i / n;
            for (int k = 1; k <= 2; k++) {
                design[2 * k - 1][i] = Math.sin(2 * Math.PI * k * i / 12);
                design[2 * k][i] = Math.cos(2 * Math.PI * k * i / 12);
            }
        }
        double[] people = column(table, 6);
        double[] offset = Arrays.stream(people).map(Math::log).toArray();
        Inversion interval = interval(deaths, offset, design, column(table, 4));
        assertThat(interval.low()).isLessThan(Math.log(0.885));
        assertThat(interval.high()).isGreaterThan(Math.log(0.894));
        assertThat(interval.high() - interval.low()).isLessThan(0.4);
    }

    /** The example of CausalImpact: from row 71 on there are 10 more than the other series lets expect, of 107. */
    @Test
    void the_ten_that_were_added_are_found() {
        List<String[]> table = table("google__CausalImpact/vignette_seed1.csv");
        double[] y = column(table, 1);
        double[] other = Arrays.stream(column(table, 2)).map(Math::log).toArray();
        double[] ones = new double[y.length];
        Arrays.fill(ones, 1);
        double[] step = new double[y.length];
        Arrays.fill(step, 70, y.length, 1);
        Inversion interval = interval(y, new double[y.length], new double[][] {ones, other}, step);
        assertThat(interval.low()).isPositive();
        assertThat(interval.low()).isLessThan(Math.log(117.05 / 107.05));
        assertThat(interval.high()).isGreaterThan(Math.log(117.05 / 107.05));
    }

    private static Inversion interval(double[] y, double[] offset, double[][] design, double[] column) {
        double[] gap = new double[y.length];
        Arrays.fill(gap, 1, gap.length, 1);
        int[] slot = new int[y.length];
        Arrays.setAll(slot, i -> i);
        Fit fit = CountModel.fit(new Rows(y, offset, gap, slot, design), Effort.USUAL);
        return Inversion.of(fit, column, 0.95);
    }

    private static List<String[]> table(String name) {
        Optional<Path> file = LocalFixtures.find(name);
        assumeTrue(file.isPresent(), "local check skipped, not here: analysis/" + name);
        return LocalFixtures.table(file.get());
    }

    private static double[] column(List<String[]> table, int index) {
        return table.stream()
                .mapToDouble(cells -> Double.parseDouble(cells[index]))
                .toArray();
    }
}
