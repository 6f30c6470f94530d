package somepolku.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import somepolku.analysis.links.Effect;
import somepolku.analysis.links.Link;
import somepolku.analysis.links.LinksOf;
import somepolku.analysis.links.Tier;
import somepolku.analysis.model.Effort;
import somepolku.analysis.prepare.Deeds;
import somepolku.analysis.prepare.Marks;
import somepolku.analysis.prepare.Prepared;
import somepolku.analysis.prepare.Preparing;
import somepolku.analysis.series.Series;
import somepolku.analysis.series.SeriesOf;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** The sample has one true effect, and the analysis finds that one and no other. */
class DemoFindingTest {
    /** The demo's own. */
    private static final long SEED = 20;

    private final List<Activity> deeds = new ArrayList<>();

    @ParameterizedTest
    // One last day for each weekday; which days the sample holds depends on it.
    @ValueSource(
            strings = {"2026-10-31", "2026-11-24", "2026-12-04", "2026-12-31", "2027-03-15", "2027-04-28", "2027-06-06"
            })
    void posts_are_found_to_move_impressions_and_comments_and_reactions_are_not(LocalDate last) {
        Story story = Story.of(new DaySpan(last.minusMonths(14).plusDays(1), last), SEED);
        Map<String, Link> links = links(story, Views::impressions);
        Link post = links.get("linkedin/post");
        assertThat(post.tier()).as("%s", post.doubts()).isEqualTo(Tier.LIKELY);
        Effect effect = post.effect().orElseThrow();
        // A post multiplies its day by 1.6.
        assertThat(Effect.lift(effect.low())).isLessThan(Views.EFFECT - 1);
        assertThat(Effect.lift(effect.high())).isGreaterThan(Views.EFFECT - 1.15);
        assertThat(links.get("linkedin/comment").tier()).isLessThanOrEqualTo(Tier.SEEN_TOGETHER);
        assertThat(links.get("linkedin/reaction").tier()).isLessThanOrEqualTo(Tier.SEEN_TOGETHER);
    }

    private Map<String, Link> links(Story story, ToDoubleFunction<Views> value) {
        MetricKey metric = MetricKey.of("linkedin", "impressions");
        List<Reading> readings = new ArrayList<>();
        for (Views day : story.days()) {
            readings.add(new Reading(
                    new Id<>(new UUID(0, readings.size())),
                    metric,
                    MetricKind.FLOW,
                    DaySpan.of(day.day()),
                    value.applyAsDouble(day),
                    "",
                    Optional.empty(),
                    Optional.of(new Origin("linkedin", "key", "digest"))));
        }
        story.posts().forEach(post -> add("post", post.at()));
        story.comments().forEach(comment -> add("comment", comment.at()));
        story.reactions().forEach(reaction -> add("reaction", reaction.at()));
        Series series = SeriesOf.one(metric, MetricKind.FLOW, readings, List.of());
        LocalDate today = story.span().last().plusDays(1);
        Prepared.Ready ready = (Prepared.Ready) Preparing.of(series, Deeds.of(deeds.stream()), Marks.NONE, today);
        return LinksOf.of(ready.table(), Effort.USUAL).all().stream()
                .collect(Collectors.toMap(link -> link.action().action(), link -> link));
    }

    private void add(String kind, Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, Rhythm.ZONE);
        deeds.add(new Activity(
                new Id<>(new UUID(1, deeds.size())),
                Optional.of(local.toLocalDate()),
                Optional.of(local.toLocalTime()),
                new ChannelId("linkedin"),
                kind,
                "",
                "",
                OptionalInt.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()));
    }
}
