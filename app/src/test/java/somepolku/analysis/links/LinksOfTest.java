package somepolku.analysis.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import somepolku.analysis.model.Effort;
import somepolku.analysis.model.Golden;
import somepolku.analysis.model.Rows;
import somepolku.analysis.table.Candidate;
import somepolku.analysis.table.Kernel;
import somepolku.analysis.table.Shape;
import somepolku.analysis.table.Shortage;
import somepolku.analysis.table.Table;

class LinksOfTest {
    private static final int DAYS = 240;
    private static final int POST = 0;
    private static final int COMMENT = 1;

    private final Random random = new Random(3);
    private final double[] post = deeds(4);
    private final double[] comment = deeds(4);
    private final double[] log = new double[DAYS];

    LinksOfTest() {
        double memory = 0;
        for (int t = 0; t < DAYS; t++) {
            memory = 0.6 * memory + 0.15 * random.nextGaussian();
            log[t] = Math.log(30) + memory + (t % 7 > 4 ? -0.5 : 0);
        }
    }

    private double[] deeds(int oneOf) {
        double[] deeds = new double[DAYS];
        for (int t = 0; t < DAYS; t++) {
            deeds[t] = random.nextInt(oneOf) == 0 ? 1 : 0;
        }
        return deeds;
    }

    /** Adds an effect as large as {@code whole} over its days. */
    private void works(double[] deeds, double whole) {
        double[] spread = Kernel.SCREEN.over(deeds);
        for (int t = 0; t < DAYS; t++) {
            log[t] += whole * spread[t];
        }
    }

    private double[] views() {
        Random noise = new Random(5);
        return Arrays.stream(log)
                .map(l -> Math.rint(Math.exp(l) * Math.exp(0.15 * noise.nextGaussian())))
                .toArray();
    }

    private Table table(boolean watched, double[]... deeds) {
        double[] y = views();
        int[] weekday = new int[DAYS];
        Arrays.setAll(weekday, t -> t % 7);
        List<Candidate> candidates = new ArrayList<>();
        for (double[] deed : deeds) {
            candidates.add(new Candidate("linkedin/a" + candidates.size(), deed, watched));
        }
        return Sets.daily(Golden.daily(weekday, y), y, candidates);
    }

    private Link ask(int action, Table table) {
        return LinksOf.of(table, Effort.USUAL).all().get(action);
    }

    @Test
    void what_works_is_likely_and_what_does_not_shows_no_sign() {
        works(post, 1.2);
        Links links = LinksOf.of(table(false, post, comment), Effort.USUAL);
        Link found = links.all().get(POST);
        assertThat(found.tier()).isEqualTo(Tier.LIKELY);
        assertThat(found.doubts()).isEmpty();
        assertThat(found.q()).isLessThan(0.05);
        Effect effect = found.effect().orElseThrow();
        assertThat(effect.low()).isPositive().isLessThan(1.2);
        assertThat(effect.high()).isGreaterThan(1.2);
        assertThat(effect.level()).isEqualTo(1 - 0.05 / 2);
        // With some 30 to 60 a day by itself, 1.2 of them more in all, and a little as the effect multiplies.
        assertThat(effect.usual()).isBetween(20.0, 80.0);
        assertThat(effect.extra(effect.estimate())).isBetween(effect.usual() * 0.9, effect.usual() * 2);
        assertThat(Effect.lift(effect.estimate())).isBetween(0.15, 0.45);
        assertThat(links.all().get(COMMENT).tier()).isEqualTo(Tier.NO_SIGN);
        assertThat(links.all().get(COMMENT).effect()).isEmpty();
        assertThat(links.all().get(COMMENT).detectable()).isBetween(0.02, 0.5);
        assertThat(links.tested()).isEqualTo(2);
        assertThat(links.byLuck()).isEqualTo(0.1);
    }

    @Test
    void nothing_is_found_where_nothing_works() {
        Links links = LinksOf.of(table(false, post, comment), Effort.USUAL);
        assertThat(links.all()).extracting(Link::tier).containsOnly(Tier.NO_SIGN);
    }

    @Test
    void what_also_fits_backwards_is_not_likely() {
        works(post, 1.2);
        for (int t = 3; t < DAYS; t++) {
            for (int before = 1; before <= 3; before++) {
                log[t - before] += 0.2 * post[t];
            }
        }
        Link link = ask(POST, table(false, post, comment));
        assertThat(link.doubts()).contains(Doubt.FITS_BACKWARDS);
        assertThat(link.tier()).isEqualTo(Tier.MOVES_TOGETHER);
    }

    @Test
    void what_goes_with_another_action_cannot_be_separated() {
        works(post, 2);
        double[] shadow = post.clone();
        for (int t = 0; t < DAYS; t += 17) {
            shadow[t] = 1 - shadow[t];
        }
        Link link = ask(POST, table(false, post, shadow, comment));
        assertThat(link.gates().orElseThrow().closest().orElseThrow().action()).isEqualTo("linkedin/a1");
        assertThat(link.doubts()).contains(Doubt.NOT_SEPARABLE);
        assertThat(link.tier()).isEqualTo(Tier.MOVES_TOGETHER);
    }

    @Test
    void two_actions_of_the_same_days_are_not_told_apart() {
        works(post, 1.2);
        Links links = LinksOf.of(table(false, post, post.clone()), Effort.USUAL);
        assertThat(links.all()).allSatisfy(link -> {
            assertThat(link.tier()).isEqualTo(Tier.NOT_ENOUGH);
            assertThat(link.shortage()).isEmpty();
            assertThat(link.doubts()).containsExactly(Doubt.NOT_SEPARABLE);
        });
    }

    @Test
    void what_was_read_on_the_days_of_the_deed_is_seen_and_no_more() {
        works(post, 1.2);
        Link link = ask(POST, table(true, post, comment));
        assertThat(link.doubts()).containsExactly(Doubt.READ_ON_ITS_DAYS);
        assertThat(link.tier()).isEqualTo(Tier.SEEN_TOGETHER);
    }

    @Test
    void few_readings_never_make_it_likely() {
        works(post, 2);
        Link link = ask(POST, intervals(20));
        assertThat(link.doubts()).contains(Doubt.FEW_ROWS);
        assertThat(link.tier()).isLessThanOrEqualTo(Tier.MOVES_TOGETHER);
    }

    @Test
    void one_deed_is_not_enough_and_what_is_missing_is_said() {
        double[] once = new double[DAYS];
        once[50] = 1;
        Links links = LinksOf.of(table(false, post, once), Effort.USUAL);
        Link link = links.all().get(1);
        assertThat(link.tier()).isEqualTo(Tier.NOT_ENOUGH);
        assertThat(link.shortage()).contains(new Shortage(Shortage.What.DEED_DAYS, 1, 8));
        assertThat(links.tested()).isEqualTo(1);
    }

    @Test
    void without_any_action_to_test_the_series_still_has_its_model() {
        Links links = LinksOf.of(table(false, new double[DAYS]), Effort.USUAL);
        assertThat(links.tested()).isZero();
        assertThat(links.fit()).isPresent();
        assertThat(LinksOf.of(intervals(5), Effort.USUAL).fit()).isEmpty();
    }

    @Test
    void no_doubt_leaves_more_than_a_connection() {
        assertThat(Doubt.values()).extracting(Doubt::cap).allMatch(cap -> cap.compareTo(Tier.LIKELY) < 0);
        assertThat(Tier.LIKELY.number()).isEqualTo(4);
        assertThat(Tier.NOT_ENOUGH.number()).isZero();
        assertThat(Tier.CONFIRMED.number()).isEqualTo(6);
    }

    /** The views of all days in rows of 240/count days each. */
    private Table intervals(int count) {
        double[] y = views();
        int length = DAYS / count;
        int[][] days = new int[count][length];
        double[] sums = new double[count];
        double[] offset = new double[count];
        double[] gap = new double[count];
        double[][] design = new double[1][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < length; j++) {
                days[i][j] = i * length + j;
                sums[i] += y[i * length + j];
            }
            offset[i] = Math.log(length);
            gap[i] = i == 0 ? 0 : length;
            design[0][i] = 1;
        }
        int[] slot = new int[count];
        Arrays.setAll(slot, i -> i);
        Candidate busyThenNot = new Candidate("linkedin/a0", post, false);
        return new Table(Shape.INTERVALS, new Rows(sums, offset, gap, slot, design), days, List.of(busyThenNot));
    }
}
