package somepolku.cli.verb.causes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import somepolku.analysis.links.Effect;
import somepolku.analysis.links.Link;
import somepolku.analysis.model.TimeShift;
import somepolku.analysis.prepare.Left;
import somepolku.analysis.wording.Said;
import somepolku.cli.call.Json;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Texts;
import somepolku.work.causes.answer.Answer;
import somepolku.work.causes.answer.OfMetric;
import somepolku.work.causes.answer.Pair;

/** The answer for programs. Every action stands either among a metric's tests or among what was refused. */
final class AnswerJson {
    /** Enough for anybody, and the same on every Java. */
    private static final MathContext DIGITS = new MathContext(10);

    private final Texts texts;

    AnswerJson(Texts texts) {
        this.texts = texts;
    }

    Map<String, Object> object(Answer answer) {
        return Json.object(
                "checked", answer.checked(),
                "byLuck", number(answer.byLuck()),
                "undated", answer.undated(),
                "metrics", answer.metrics().stream().map(this::metric).toList(),
                "posts", List.of(),
                "periods", List.of(),
                "experiments", List.of(),
                "goals", List.of());
    }

    private Map<String, Object> metric(OfMetric metric) {
        Optional<DaySpan> span = metric.span();
        return Json.object(
                "channel", metric.metric().channel().value(),
                "metric", metric.metric().id(),
                "kind", metric.kind().name().toLowerCase(Locale.ROOT),
                "from", span.map(days -> days.first().toString()).orElse(""),
                "to", span.map(days -> days.last().toString()).orElse(""),
                "n", metric.rows().size(),
                "tested", metric.tested(),
                "exceptional", metric.left().map(Left::exceptional).orElse(0),
                "notLogged", metric.left().map(Left::notLogged).orElse(0),
                "left", metric.leftSaid().stream().map(this::text).toList(),
                "tests",
                        metric.pairs().stream()
                                .filter(Pair::tested)
                                .map(this::test)
                                .toList(),
                "refused", refused(metric).toList());
    }

    private Map<String, Object> test(Pair pair) {
        Link link = pair.link();
        Optional<Effect> effect = link.effect();
        return Json.object(
                "action", pair.action(),
                "tier", link.tier().number(),
                "t", number(link.screening().t()),
                "p", number(link.screening().p()),
                "pShift", number(link.shift().map(TimeShift::p)),
                "q", number(link.q()),
                "effect", number(effect.map(found -> Effect.lift(found.estimate()))),
                "low", number(effect.map(found -> Effect.lift(found.low()))),
                "high", number(effect.map(found -> Effect.lift(found.high()))),
                "n", pair.with(),
                "text",
                        AnswerLines.named(
                                texts,
                                pair,
                                Stream.concat(pair.said().stream(), pair.doubts().stream())
                                        .map(this::text)
                                        .collect(Collectors.joining(" "))));
    }

    /** A metric that nothing may be concluded from refuses every action alike. */
    private Stream<Map<String, Object>> refused(OfMetric metric) {
        return Stream.concat(
                metric.refused().map(why -> Json.object("action", "*", "why", text(why))).stream(),
                metric.pairs().stream()
                        .filter(pair -> !pair.tested())
                        .map(pair -> Json.object(
                                "action", pair.action(), "why", text(pair.said().get(0)))));
    }

    private String text(Said said) {
        return texts.text(said.key(), said.figures().toArray());
    }

    private static @Nullable Object number(Optional<Double> value) {
        return value.isPresent() ? number(value.get()) : null;
    }

    /** Nothing where there is no such number, as at an open end of an interval. */
    private static @Nullable Object number(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : null;
    }
}
