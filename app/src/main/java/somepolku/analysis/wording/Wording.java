package somepolku.analysis.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import somepolku.analysis.links.Doubt;
import somepolku.analysis.links.Effect;
import somepolku.analysis.links.Gates;
import somepolku.analysis.links.Link;
import somepolku.analysis.links.Links;
import somepolku.analysis.links.Tier;
import somepolku.analysis.prepare.Left;
import somepolku.analysis.table.Shortage;

/**
 * The fixed texts of findings. They name neither the action nor the metric, since no language but English can put names
 * into sentences unchanged; the heading above them does.
 */
public final class Wording {
    private Wording() {}

    /** The tier in two or three words. */
    public static Said tier(Tier tier) {
        return Said.of("analysis.tier." + tier.number());
    }

    /** The finding itself, the interval first; behind it whatever must never be left out. */
    public static List<Said> of(Link link, Links links) {
        List<Said> all = new ArrayList<>();
        switch (link.tier()) {
            case NOT_ENOUGH -> all.addAll(shortage(link));
            case NO_SIGN -> all.add(Said.of("analysis.said.1", percent(link.detectable())));
            case SEEN_TOGETHER -> all.add(Said.of("analysis.said.2", links.tested(), links.byLuck()));
            case MOVES_TOGETHER, LIKELY -> link.effect().ifPresent(effect -> all.addAll(effect(link.tier(), effect)));
            case BY_EXPERIMENT, CONFIRMED -> throw new IllegalArgumentException("nothing seen is " + link.tier());
        }
        if (link.tier().compareTo(Tier.SEEN_TOGETHER) >= 0) {
            all.add(Said.of("analysis.detectable", percent(link.detectable())));
            all.add(Said.of("analysis.cause"));
        }
        if (link.tier() == Tier.LIKELY) {
            all.add(Said.of("analysis.experiment"));
        }
        return all;
    }

    /** What is missing for a test, with its number. */
    static List<Said> shortage(Link link) {
        return List.of(link.shortage().map(Wording::shortage).orElseGet(() -> Said.of("analysis.said.0.same")));
    }

    private static Said shortage(Shortage shortage) {
        return Said.of("analysis.said.0." + lower(shortage.what()), shortage.has(), shortage.needs());
    }

    private static List<Said> effect(Tier tier, Effect effect) {
        return List.of(
                Said.of(
                        "analysis.said." + tier.number(),
                        percent(Effect.lift(effect.low())),
                        percent(Effect.lift(effect.high())),
                        percent(Effect.lift(effect.estimate()))),
                Said.of("analysis.extra", effect.extra(effect.low()), effect.extra(effect.high())),
                Said.of("analysis.smaller"));
    }

    /** What keeps the finding from being said more surely, and what its calendar showed. */
    public static List<Said> doubts(Link link) {
        List<Said> all = new ArrayList<>();
        for (Doubt doubt : link.doubts()) {
            all.add(Said.of("analysis.doubt." + lower(doubt)));
        }
        link.gates().map(Wording::shift).ifPresent(all::add);
        return all;
    }

    private static Said shift(Gates gates) {
        return Said.of(
                "analysis.shift",
                gates.shift().elsewhere().length,
                gates.shift().asGood());
    }

    /** How many were checked at once; stands above every list of findings. */
    public static Said checked(Links links) {
        return Said.of("analysis.checked", links.tested(), links.byLuck());
    }

    /** What was left out of the series, each with its number; nothing is said about nothing. */
    public static List<Said> left(Left left) {
        List<Said> all = new ArrayList<>();
        add(all, "exceptional", left.exceptional());
        add(all, "unlogged", left.notLogged());
        add(all, "unclear", left.unclear());
        add(all, "open", left.open());
        add(all, "old", left.old());
        add(all, "missing", left.missing());
        return all;
    }

    private static void add(List<Said> all, String what, int count) {
        if (count > 0) {
            all.add(Said.of("analysis.left." + what, count));
        }
    }

    private static double percent(double share) {
        return 100 * share;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
