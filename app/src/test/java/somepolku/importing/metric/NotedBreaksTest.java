package somepolku.importing.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Origin;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** What the person noted of a metric outlives whatever its channel says. */
class NotedBreaksTest {
    private static final MetricKey KEY = MetricKey.of("linkedin", "impressions");
    private static final TrendBreak TOLD = new TrendBreak(LocalDate.of(2024, 4, 1), "Uudelleenjaot");
    private static final TrendBreak NOTED = new TrendBreak(LocalDate.of(2025, 6, 1), "Kaksi tiliä", true);

    private final Ids ids = new Ids(Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));

    private static MetricInfo info(int provisional) {
        return new MetricInfo(
                KEY,
                "Näytöt",
                MetricKind.FLOW,
                "näyttöä",
                OptionalInt.empty(),
                false,
                OptionalInt.empty(),
                List.of(TOLD),
                provisional);
    }

    private Metric after(int provisionalNow) {
        ChannelInfo channel = new ChannelInfo(
                KEY.channel(),
                "LinkedIn",
                ChannelInfo.Mark.SQUARE,
                List.of(),
                List.of(info(provisionalNow)),
                Optional.empty());
        Descriptions descriptions = new Descriptions(List.of(channel), ids);
        descriptions.meet(new Metric(
                new Id<>(new UUID(1, 1)),
                info(0).noting(List.of(NOTED)),
                "LinkedIn",
                false,
                Optional.of(new Origin("linkedin", "impressions", ""))));
        descriptions.need(KEY);
        return (Metric) descriptions.proposals().get(0).after();
    }

    @Test
    void a_channel_that_says_something_new_of_the_metric_leaves_it() {
        assertThat(after(1).info().breaks()).containsExactly(TOLD, NOTED);
        assertThat(after(1).info().provisionalDays()).isEqualTo(1);
    }

    @Test
    void and_it_makes_no_difference_to_what_the_channel_says() {
        assertThat(after(0).info().breaks()).containsExactly(TOLD, NOTED);
        assertThat(info(0).noting(List.of(NOTED)).noting(List.of()).breaks()).containsExactly(TOLD);
    }
}
