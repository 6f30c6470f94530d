package somepolku.analysis.calibration;

import static somepolku.analysis.calibration.Batch.hit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import somepolku.analysis.links.Doubt;
import somepolku.analysis.links.Effect;
import somepolku.analysis.links.Link;
import somepolku.analysis.links.Links;
import somepolku.analysis.links.LinksOf;
import somepolku.analysis.links.Tier;
import somepolku.analysis.model.Effort;

/** Many actions of which some do something: how many findings are false, how many true ones are found. */
final class Many {
    private static final int FALSE_SHARE = 0;
    private static final int ANY_FALSE = 1;
    private static final int POWER = 2;
    private static final int LIKELY_FALSE = 3;
    private static final int LIKELY_ANY = 4;
    private static final int COVERED = 5;
    private static final int WITH_INTERVAL = 6;
    private static final int LOOSE_FALSE = 7;
    private static final int PEARSON_FALSE = 8;
    private static final int WITH_TRUE = 9;

    private final Setup setup;
    private final int effects;
    private final double beta;

    private Many(Setup setup, int effects, double beta) {
        this.setup = setup;
        this.effects = effects;
        this.beta = beta;
    }

    /**
     * @param effects how many actions do something, each 0.6 to 1.4 times as strong as beta
     * @param judged whether at most 10 % of findings may be false, or 7 % of journals have one where nothing does anything
     */
    static List<Measured> of(
            String name, int row, Setup setup, int actions, int effects, double beta, int n, boolean judged) {
        Many many = new Many(setup.actions(new double[actions]), effects, beta);
        Batch batch = Batch.of(row, n, seed -> Optional.of(many.answers(seed)));
        double[] s = batch.sums();
        List<Measured> all = new ArrayList<>();
        boolean none = effects == 0;
        all.add(new Measured(name, "false", s[FALSE_SHARE], batch.n(), 0, none ? 0.07 : 0.10, judged));
        all.add(new Measured(name, "false10", s[LOOSE_FALSE], batch.n(), 0, 1, false));
        all.add(new Measured(name, "falseLikely", s[LIKELY_FALSE], batch.n(), 0, 0.10, judged));
        all.add(new Measured(name, "anyFalseLikely", s[LIKELY_ANY], batch.n(), 0, 1, false));
        all.add(new Measured(name, "falsePearson", s[PEARSON_FALSE], batch.n(), 0, 1, false));
        if (!none) {
            all.add(new Measured(name, "power", s[POWER], (int) s[WITH_TRUE], 0, 1, false));
            all.add(new Measured(name, "coverage", s[COVERED], (int) s[WITH_INTERVAL], 0.90, 1, judged));
        }
        return all;
    }

    private double[] answers(long seed) {
        Draws draws = new Draws(~seed);
        double[] beta = new double[setup.actions()];
        for (int left = effects; left > 0; ) {
            int k = draws.integer(0, beta.length);
            if (beta[k] == 0) {
                beta[k] = this.beta * draws.uniform(0.6, 1.4);
                left--;
            }
        }
        Simulated journal = Simulator.of(setup.actions(beta), seed);
        Links links = LinksOf.of(journal.table(), Effort.USUAL);
        double[] answers = new double[10];
        boolean[] sure = select(
                links, link -> link.effect().isPresent() && !link.doubts().contains(Doubt.NOT_SURE_ENOUGH));
        boolean[] loose = select(links, link -> link.effect().isPresent());
        boolean[] likely = select(links, link -> link.tier() == Tier.LIKELY);
        boolean[] pearson = new boolean[beta.length];
        int mayFind = 0;
        int found = 0;
        for (int k = 0; k < beta.length; k++) {
            Link link = links.all().get(k);
            pearson[k] = Strawmen.p(journal.y(), journal.deeds()[k], 0) <= 0.05;
            if (link.shortage().isEmpty() && beta[k] != 0) {
                mayFind++;
                found += sure[k] ? 1 : 0;
            }
            if (sure[k]) {
                Effect effect = link.effect().orElseThrow();
                double truth = beta[k] * Simulator.LAGS_SUM;
                answers[WITH_INTERVAL]++;
                answers[COVERED] += hit(effect.low() <= truth && truth <= effect.high());
            }
        }
        answers[FALSE_SHARE] = falseShare(sure, beta);
        answers[ANY_FALSE] = hit(answers[FALSE_SHARE] > 0);
        answers[LOOSE_FALSE] = falseShare(loose, beta);
        answers[LIKELY_FALSE] = falseShare(likely, beta);
        answers[LIKELY_ANY] = hit(answers[LIKELY_FALSE] > 0);
        answers[PEARSON_FALSE] = falseShare(pearson, beta);
        answers[POWER] = mayFind == 0 ? 0 : (double) found / mayFind;
        answers[WITH_TRUE] = hit(mayFind > 0);
        return answers;
    }

    private static boolean[] select(Links links, java.util.function.Predicate<Link> is) {
        boolean[] selected = new boolean[links.all().size()];
        IntStream.range(0, selected.length)
                .forEach(k -> selected[k] = is.test(links.all().get(k)));
        return selected;
    }

    private static double falseShare(boolean[] selected, double[] beta) {
        int all = 0;
        int wrong = 0;
        for (int k = 0; k < selected.length; k++) {
            all += selected[k] ? 1 : 0;
            wrong += selected[k] && beta[k] == 0 ? 1 : 0;
        }
        return all == 0 ? 0 : (double) wrong / all;
    }
}
