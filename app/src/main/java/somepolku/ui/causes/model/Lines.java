package somepolku.ui.causes.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.analysis.links.Tier;
import somepolku.ui.causes.model.CausesState.Line;
import somepolku.work.causes.answer.Answer;
import somepolku.work.causes.answer.OfMetric;
import somepolku.work.causes.answer.Pair;

/** The list of what was looked at, and what is to be said over it; without figures where it is calm. */
public record Lines(Sayings sayings, boolean calm) {
    /** Of those that cannot be tested yet the ones first that soon may be; the order of all others stays. */
    private static final Comparator<Pair> BY_EARLIEST = Comparator.comparing(
            pair -> pair.tested() ? LocalDate.MIN : pair.needs().earliest().orElse(LocalDate.MAX));

    /** The surest first, then what nothing may be concluded from. */
    public List<Line> of(Answer answer) {
        return Stream.concat(
                        answer.pairs().stream().sorted(BY_EARLIEST).map(this::line),
                        answer.refused().map(this::line))
                .toList();
    }

    /** Names a pair from one answer to the next. */
    public static String id(Pair pair) {
        return pair.metric() + ">" + pair.action();
    }

    static String id(OfMetric metric) {
        return metric.metric().toString();
    }

    private Line line(Pair pair) {
        return new Line(
                id(pair), pair.link().tier().number(), sayings.names().pair(pair.action(), pair.metric()), small(pair));
    }

    private Line line(OfMetric refused) {
        return new Line(
                id(refused),
                -1,
                sayings.names().metric(refused.metric()),
                sayings.texts()
                        .text(
                                "causes.small",
                                sayings.texts().text("causes.shown"),
                                sayings.names().channel(refused.metric().channel())));
    }

    /** The tier in words, with what is most worth knowing beside it. */
    private String small(Pair pair) {
        String tier = sayings.text(pair.tier());
        if (calm) {
            return tier;
        }
        Optional<LocalDate> earliest = pair.needs().earliest();
        if (earliest.isPresent()) {
            String when = sayings.texts().text("causes.about", sayings.formats().shortDay(earliest.get()));
            return sayings.texts().text("causes.small", tier, when);
        }
        if (pair.link().tier() == Tier.NO_SIGN) {
            String under = sayings.texts()
                    .text("causes.under", sayings.lift(pair.link().detectable()));
            return sayings.texts().text("causes.small", tier, under);
        }
        return sayings.texts().text("causes.small", tier, sayings.names().channels(pair.action(), pair.metric()));
    }

    /** How many pairs were tested, and how many of them would look like something by luck. */
    public String checked(Answer answer) {
        return answer.checked() == 0 || calm
                ? ""
                : sayings.texts().text("analysis.checked", answer.checked(), answer.byLuck());
    }

    /** That there is too little yet, and when there may be enough; or that nothing stood out. */
    public String notice(Answer answer) {
        List<Pair> pairs = answer.pairs();
        if (answer.checked() > 0) {
            boolean nothing =
                    pairs.stream().noneMatch(pair -> pair.link().tier().compareTo(Tier.SEEN_TOGETHER) >= 0);
            return !nothing ? "" : either("causes.calm.nothing", "causes.nothing", answer.checked());
        }
        Optional<LocalDate> earliest =
                pairs.stream().flatMap(pair -> pair.needs().earliest().stream()).min(LocalDate::compareTo);
        if (earliest.isEmpty()) {
            return either("causes.calm.none", readings(answer) ? "causes.none.deeds" : "causes.none");
        }
        int days = pairs.stream().mapToInt(Pair::with).max().orElse(0);
        return either("causes.calm.few", "causes.few", sayings.formats().dated(earliest.get()), days);
    }

    private String either(String withoutFigures, String withFigures, Object... arguments) {
        return sayings.texts().text(calm ? withoutFigures : withFigures, arguments);
    }

    private static boolean readings(Answer answer) {
        return answer.metrics().stream().anyMatch(metric -> metric.refused().isEmpty());
    }
}
