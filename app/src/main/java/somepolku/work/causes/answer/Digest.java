package somepolku.work.causes.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import somepolku.analysis.links.Discovery;
import somepolku.analysis.links.Tier;
import somepolku.domain.term.DaySpan;

/**
 * A week's findings, three at most: as the journal stood when the week began, so it stays the same all week as long as the
 * figures of the time before it do.
 *
 * <p>All metrics are one family here, as they are read together: a finding counts as one only where its q among all pairs
 * of all metrics keeps the limit of its tier too. Of one action there is one, since two metrics of a channel are not two
 * confirmations.
 *
 * @param week from Monday on
 * @param checked how many pairs were tested
 */
public record Digest(DaySpan week, List<Item> items, int checked, double byLuck) {
    private static final int MOST = 3;
    private static final double LOOSE = 0.10;
    private static final double STRICT = 0.05;

    public Digest {
        items = List.copyOf(items);
    }

    /** What is new about a finding, beside the week before. */
    public enum News {
        /** No finding then. */
        FRESH,
        /** Said more surely now. */
        SURER,
        /** Said less surely now, or no more at all. */
        WEAKER,
        /** As it was. */
        SAME
    }

    /**
     * One line of it.
     *
     * @param tier how sure it is among all metrics; never above the pair's own
     */
    public record Item(Pair pair, Tier tier, News news) {}

    /** The Monday of a day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }

    /** now: as of the week's Monday. before: as of the Monday before. */
    public static Digest of(Answer now, Answer before) {
        Map<String, Tier> was = tiers(before);
        Map<String, Tier> is = tiers(now);
        List<Item> all = new ArrayList<>();
        for (Pair pair : now.pairs()) {
            Tier then = was.getOrDefault(key(pair), Tier.NOT_ENOUGH);
            Tier today = is.getOrDefault(key(pair), Tier.NOT_ENOUGH);
            if (finding(then) || finding(today)) {
                all.add(new Item(pair, today, news(then, today)));
            }
        }
        // What was told once and holds no more is as worth telling as it was itself.
        all.sort(Comparator.comparing((Item item) -> surest(was, is, item.pair()))
                .reversed()
                .thenComparing(item -> item.news() == News.SAME)
                .thenComparing(item -> item.pair().link().q())
                .thenComparing(item -> key(item.pair())));
        Set<String> told = new HashSet<>();
        List<Item> items = all.stream()
                .filter(item -> told.add(item.pair().action()))
                .limit(MOST)
                .toList();
        DaySpan week = new DaySpan(now.today(), now.today().plusDays(6));
        return new Digest(week, items, now.checked(), now.byLuck());
    }

    private static Tier surest(Map<String, Tier> was, Map<String, Tier> is, Pair pair) {
        Tier then = was.getOrDefault(key(pair), Tier.NOT_ENOUGH);
        Tier today = is.getOrDefault(key(pair), Tier.NOT_ENOUGH);
        return then.compareTo(today) > 0 ? then : today;
    }

    private static boolean finding(Tier tier) {
        return tier.compareTo(Tier.MOVES_TOGETHER) >= 0;
    }

    private static News news(Tier then, Tier today) {
        if (!finding(then)) {
            return News.FRESH;
        }
        int change = today.compareTo(then);
        return change > 0 ? News.SURER : change < 0 ? News.WEAKER : News.SAME;
    }

    /** Of each pair the tier that holds among all metrics. */
    private static Map<String, Tier> tiers(Answer answer) {
        List<Pair> tested = answer.pairs().stream().filter(Pair::tested).toList();
        double[] q = Discovery.q(tested.stream()
                .mapToDouble(pair ->
                        pair.link().joint().orElse(pair.link().screening().p()))
                .toArray());
        Map<String, Tier> tiers = new HashMap<>();
        for (int i = 0; i < q.length; i++) {
            Tier most = q[i] <= STRICT ? Tier.CONFIRMED : q[i] <= LOOSE ? Tier.MOVES_TOGETHER : Tier.SEEN_TOGETHER;
            tiers.put(key(tested.get(i)), tested.get(i).link().tier().atMost(most));
        }
        return tiers;
    }

    private static String key(Pair pair) {
        return pair.metric() + " " + pair.action();
    }
}
