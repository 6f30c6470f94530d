package somepolku.ui.causes.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import somepolku.analysis.links.Effect;
import somepolku.analysis.links.Tier;
import somepolku.analysis.wording.Said;
import somepolku.analysis.wording.Wording;
import somepolku.chart.cause.ShiftModel;
import somepolku.domain.channel.ChannelInfo.Mark;
import somepolku.ui.causes.model.Detail.Beside;
import somepolku.ui.causes.model.Detail.Done;
import somepolku.ui.causes.model.Detail.Shift;
import somepolku.ui.causes.model.Detail.Size;
import somepolku.ui.kit.names.PairNames;
import somepolku.work.causes.answer.Answer;
import somepolku.work.causes.answer.Histogram;
import somepolku.work.causes.answer.OfMetric;
import somepolku.work.causes.answer.Pair;

/** The right side of the room. Of what must be said of a pair nothing is left away; each text stands where it belongs. */
public record Details(Sayings sayings, boolean calm) {
    /** What is said beside the size of the difference. */
    private static final Set<String> OF_SIZE = Set.of("analysis.extra", "analysis.smaller", "analysis.detectable");

    /** Stands among what is needed, where it is said of every pair that could only be told more of by an experiment. */
    private static final String OF_NEEDS = "analysis.experiment";

    private static final int OTHERS = 4;

    /** The pair or metric of an id; empty where the answer has none such. */
    public Optional<Detail> of(Answer answer, String id, boolean wholeTime) {
        for (OfMetric metric : answer.metrics()) {
            for (Pair pair : metric.pairs()) {
                if (Lines.id(pair).equals(id)) {
                    return Optional.of(calm ? calm(pair) : of(metric, pair, wholeTime));
                }
            }
            if (metric.refused().isPresent() && Lines.id(metric).equals(id)) {
                return Optional.of(refused(metric, metric.refused().get()));
            }
        }
        return Optional.empty();
    }

    private Detail of(OfMetric metric, Pair pair, boolean wholeTime) {
        Values values = new Values(sayings, metric, pair);
        String under = sayings.texts()
                .text(
                        "causes.under.title",
                        sayings.names().channels(pair.action(), pair.metric()),
                        pair.with() + pair.without(),
                        pair.with(),
                        pair.without());
        return new Detail(
                Lines.id(pair),
                sayings.names().pair(pair.action(), pair.metric()),
                under,
                sayings.names().mark(PairNames.channelOf(pair.action())),
                said(pair, said -> !OF_SIZE.contains(said.key()) && !said.key().equals(OF_NEEDS)),
                pair.link().tier().number(),
                IntStream.range(0, Tier.values().length)
                        .mapToObj(at -> sayings.text(Wording.tier(Tier.values()[at])))
                        .toList(),
                values.chart(wholeTime),
                pair.shift().map(shift -> shift(pair, shift)),
                pair.link().effect().map(effect -> size(pair, effect)),
                said(pair, said -> OF_SIZE.contains(said.key())),
                others(pair),
                sayings.all(pair.otherwise()),
                needs(pair),
                said(pair.doubts(), said -> !said.key().equals("analysis.shift")),
                values.rows(),
                sayings.all(pair.trail()),
                done(pair));
    }

    private Detail refused(OfMetric metric, Said why) {
        List<String> said = new ArrayList<>();
        said.add(sayings.text(why));
        if (!calm) {
            said.addAll(sayings.all(metric.leftSaid()));
        }
        return plain(
                Lines.id(metric),
                sayings.names().metric(metric.metric()),
                sayings.names().channel(metric.metric().channel()),
                sayings.names().mark(metric.metric().channel()),
                said);
    }

    /** The tier in words, and that the cause is not shown. */
    private Detail calm(Pair pair) {
        return plain(
                Lines.id(pair),
                sayings.names().pair(pair.action(), pair.metric()),
                sayings.names().channels(pair.action(), pair.metric()),
                sayings.names().mark(PairNames.channelOf(pair.action())),
                List.of(
                        sayings.text(pair.tier()) + ".",
                        sayings.texts().text("analysis.cause"),
                        sayings.texts().text("causes.calm")));
    }

    private static Detail plain(String id, String title, String under, Optional<Mark> mark, List<String> said) {
        return new Detail(
                id,
                title,
                under,
                mark,
                said,
                -1,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<String> said(Pair pair, Predicate<Said> which) {
        return said(pair.said(), which);
    }

    private List<String> said(List<Said> all, Predicate<Said> which) {
        return sayings.all(all.stream().filter(which).toList());
    }

    private Shift shift(Pair pair, Histogram histogram) {
        return new Shift(
                sayings.texts().text("analysis.shift", histogram.places(), histogram.asGood()),
                new ShiftModel(histogram.counts(), histogram.fromOwnOn(), sayings.texts()));
    }

    private Size size(Pair pair, Effect effect) {
        double low = Effect.lift(effect.low());
        double middle = Effect.lift(effect.estimate());
        double high = Effect.lift(effect.high());
        return new Size(
                low,
                middle,
                high,
                sayings.lift(middle),
                sayings.texts().text("causes.interval", sayings.between(low, high)));
    }

    private List<Beside> others(Pair pair) {
        List<Beside> all = new ArrayList<>();
        pair.others().stream().limit(OTHERS).forEach(other -> {
            String key = other.separable() ? "causes.beside" : "causes.beside.not";
            all.add(new Beside(
                    sayings.names().mark(PairNames.channelOf(other.action())),
                    sayings.texts().text(key, sayings.names().action(other.action()), other.sameDays())));
        });
        if (pair.others().size() > OTHERS) {
            all.add(new Beside(
                    Optional.empty(),
                    sayings.texts().text("causes.beside.more", pair.others().size() - OTHERS)));
        }
        return all;
    }

    private List<String> needs(Pair pair) {
        List<String> all = new ArrayList<>(sayings.all(pair.needs().said()));
        pair.needs()
                .earliest()
                .ifPresent(day -> all.add(sayings.texts()
                        .text("causes.earliest", sayings.formats().dated(day))));
        return all;
    }

    private List<Done> done(Pair pair) {
        List<Done> all = new ArrayList<>(pair.deeds().stream()
                .map(deed -> new Done(
                        deed.counted(),
                        sayings.texts()
                                .text(
                                        "causes.deed",
                                        sayings.formats().dated(deed.counted()),
                                        deed.title().isBlank() ? sayings.names().action(pair.action()) : deed.title())))
                .toList());
        Collections.reverse(all);
        return all;
    }
}
