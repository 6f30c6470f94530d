package somepolku.analysis.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import somepolku.analysis.model.Effort;
import somepolku.analysis.model.Golden;
import somepolku.analysis.model.Score;

/** Fifteen actions at once: what enters, in which order, and what stays, as the reference has it. */
class GoldenManyTest {
    private static final int ORDER = 5;
    private static final int JOINT = 6;
    private static final int Q = 7;
    private static final int KEPT = 8;
    private static final int STRICTER = 4;

    @Test
    void the_path_and_the_joint_tests_say_what_the_reference_says() {
        var expected = Golden.table("multi_K15_T365_expected");
        Golden.table("multi_K15_T365").forEach((series, days) -> {
            List<String[]> wanted = expected.get(series);
            Columns columns = new Columns(Sets.multi(days));
            Path path = Path.of(columns, Effort.THOROUGH, 0.10);
            screening(series, wanted, columns, path.scores(0));
            compare(series, wanted, columns, path, 0.10, 0);
            compare(series, wanted, columns, path, 0.05, STRICTER);
        });
    }

    @Test
    void the_usual_effort_decides_as_the_thorough_one() {
        int[] differences = new int[1];
        var expected = Golden.table("multi_K15_T365_expected");
        Golden.table("multi_K15_T365").forEach((series, days) -> {
            Columns columns = new Columns(Sets.multi(days));
            Path path = Path.of(columns, Effort.USUAL, 0.10);
            Joint joint = Joint.of(columns, path, 0.05);
            for (int k = 0; k < 15; k++) {
                boolean wanted = expected.get(series).get(k)[KEPT + STRICTER].equals("1");
                differences[0] += wanted == joint.kept().contains(k) ? 0 : 1;
            }
        });
        assertThat(differences[0]).isLessThanOrEqualTo(3);
    }

    private static void screening(int series, List<String[]> wanted, Columns columns, Score[] scores) {
        for (int k = 0; k < scores.length; k++) {
            assertThat(columns.mayTest(k)).isEqualTo(wanted.get(k)[2].equals("1"));
            if (columns.mayTest(k)) {
                assertThat(scores[k].t()).as(series + " t " + k).isCloseTo(number(wanted.get(k)[3]), within(1e-6));
                assertThat(scores[k].p()).as(series + " p " + k).isCloseTo(number(wanted.get(k)[4]), within(1e-6));
            }
        }
    }

    private static void compare(
            int series, List<String[]> wanted, Columns columns, Path path, double limit, int shift) {
        String what = series + " at " + limit;
        Joint joint = Joint.of(columns, path, limit);
        Integer[] order = IntStream.range(0, wanted.size())
                .filter(k -> !wanted.get(k)[ORDER + shift].equals("0"))
                .boxed()
                .sorted((a, b) -> Integer.compare(
                        Integer.parseInt(wanted.get(a)[ORDER + shift]), Integer.parseInt(wanted.get(b)[ORDER + shift])))
                .toArray(Integer[]::new);
        assertThat(joint.chosen()).as(what).isEqualTo(Arrays.asList(order));
        for (int k = 0; k < wanted.size(); k++) {
            String[] line = wanted.get(k);
            assertThat(joint.p(k).orElse(1.0))
                    .as(what + " joint " + k)
                    .isCloseTo(number(line[JOINT + shift]), within(1e-6));
            assertThat(joint.q()[k]).as(what + " q " + k).isCloseTo(number(line[Q + shift]), within(1e-6));
            assertThat(joint.kept().contains(k)).as(what + " kept " + k).isEqualTo(line[KEPT + shift].equals("1"));
        }
    }

    private static double number(String cell) {
        return Double.parseDouble(cell);
    }
}
