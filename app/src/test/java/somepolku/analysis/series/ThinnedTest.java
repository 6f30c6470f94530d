package somepolku.analysis.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinnedTest {
    private record Spot(double x, double y) {}

    @Test
    void every_pixel_column_keeps_its_lowest_and_highest_and_its_ends() {
        Random random = new Random(5);
        for (int count : new int[] {1, 10, 500, 36_500}) {
            List<Spot> all = IntStream.range(0, count)
                    .mapToObj(i -> new Spot(i * 700.0 / count, random.nextGaussian() * 100))
                    .toList();
            List<Spot> thinned = Thinned.columns(all, Spot::x, Spot::y);
            Map<Long, List<Spot>> before = columns(all);
            Map<Long, List<Spot>> after = columns(thinned);
            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.forEach((column, spots) -> {
                List<Spot> kept = after.get(column);
                assertThat(kept.stream().mapToDouble(Spot::y).min())
                        .isEqualTo(spots.stream().mapToDouble(Spot::y).min());
                assertThat(kept.stream().mapToDouble(Spot::y).max())
                        .isEqualTo(spots.stream().mapToDouble(Spot::y).max());
                assertThat(kept.get(0)).isEqualTo(spots.get(0));
                assertThat(kept.get(kept.size() - 1)).isEqualTo(spots.get(spots.size() - 1));
                assertThat(kept.size()).isLessThanOrEqualTo(4);
            });
            assertThat(all).containsSubsequence(thinned);
        }
    }

    @Test
    void nothing_is_left_out_where_there_is_room() {
        List<Spot> all =
                IntStream.range(0, 50).mapToObj(i -> new Spot(i * 10, i % 7)).toList();
        assertThat(Thinned.columns(all, Spot::x, Spot::y)).isEqualTo(all);
        assertThat(Thinned.columns(List.<Spot>of(), Spot::x, Spot::y)).isEmpty();
    }

    private static Map<Long, List<Spot>> columns(List<Spot> spots) {
        return spots.stream().collect(Collectors.groupingBy(spot -> (long) Math.floor(spot.x())));
    }
}
