package somepolku.chart.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GatheredTest {
    private static final double NEAR = 22;
    private static final double MARK = 15;
    private static final double PILL = 35;

    private static List<Gathered> gather(double... x) {
        return Gathered.of(x, NEAR, MARK, PILL, 30, 740);
    }

    @Test
    void marks_that_would_touch_are_gathered_and_others_stand_alone() {
        assertThat(gather(100, 110, 200, 300)).extracting(Gathered::count).containsExactly(2, 1, 1);
        assertThat(gather(100, 122)).extracting(Gathered::count).containsExactly(1, 1);
        assertThat(gather(100, 121)).extracting(Gathered::count).containsExactly(2);
        assertThat(gather()).isEmpty();
    }

    @Test
    void a_lone_mark_stands_where_it_belongs() {
        assertThat(gather(100, 300)).extracting(Gathered::x).containsExactly(100d, 300d);
        assertThat(gather(100, 110)).extracting(Gathered::x).containsExactly(105d);
    }

    @Test
    void a_busy_time_becomes_a_row_of_pills() {
        double[] dense = new double[300];
        Arrays.setAll(dense, i -> 40 + i * 676.0 / 300);
        assertThat(gather(dense)).hasSizeGreaterThan(15);
    }

    @Test
    void no_mark_is_lost_no_place_overlaps_and_none_lies_far_from_its_days() {
        Random random = new Random(2);
        for (int round = 0; round < 300; round++) {
            double[] x =
                    random.doubles(1 + random.nextInt(120), 40, 716).sorted().toArray();
            List<Gathered> groups = gather(x);
            int next = 0;
            double free = 0;
            for (Gathered group : groups) {
                assertThat(group.from()).isEqualTo(next);
                next = group.to();
                double half = (group.count() == 1 ? MARK : PILL) / 2;
                assertThat(group.x() - half).isGreaterThanOrEqualTo(free - 1e-6);
                free = group.x() + half;
                double middle = (x[group.from()] + x[group.to() - 1]) / 2;
                assertThat(Math.abs(group.x() - middle)).isLessThanOrEqualTo(PILL);
            }
            assertThat(next).isEqualTo(x.length);
            assertThat(free).isLessThanOrEqualTo(740 + 1e-6);
        }
    }
}
