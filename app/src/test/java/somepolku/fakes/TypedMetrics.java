package somepolku.fakes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;

/** A channel whose numbers are typed: a graph of weeks, a week's number, a total of the last days, a broken flow. */
public final class TypedMetrics {
    public static final MetricKey WEEKS = MetricKey.of("linkedin", "profile-views-week");
    public static final MetricKey SEARCHES = MetricKey.of("linkedin", "search-appearances-week");
    public static final MetricKey TOTAL = MetricKey.of("linkedin", "profile-views-90d");
    public static final MetricKey BROKEN = MetricKey.of("linkedin", "impressions");
    public static final LocalDate CHANGED = LocalDate.of(2026, 10, 12);

    private TypedMetrics() {}

    public static FixedChannels channels() {
        List<MetricInfo> metrics = List.of(
                metric(WEEKS, "Profiilin katselut", MetricKind.FLOW, "katselua", 90, 13, List.of()),
                metric(SEARCHES, "Hakuosumat", MetricKind.FLOW, "hakuosumaa", 7, 0, List.of()),
                metric(TOTAL, "Katselut 90 päivässä", MetricKind.ROLLING, "katselua", 1, 0, List.of()),
                metric(
                        BROKEN,
                        "Päivitysten näytöt",
                        MetricKind.FLOW,
                        "näyttöä",
                        0,
                        0,
                        List.of(
                                new TrendBreak(
                                        CHANGED,
                                        "Lokakuusta 2026 alkaen päivityksen näyttöihin lasketaan myös sen uudelleenjakojen näytöt."))));
        ChannelInfo linkedIn = new ChannelInfo(
                WEEKS.channel(), "LinkedIn", ChannelInfo.Mark.SQUARE, List.of(), metrics, Optional.empty());
        return new FixedChannels(List.of(linkedIn), List.of(), List.of());
    }

    public static Reading reading(int id, MetricKey key, DaySpan days, double value) {
        MetricKind kind = key.equals(TOTAL) ? MetricKind.ROLLING : MetricKind.FLOW;
        return new Reading(new Id<>(new UUID(0, id)), key, kind, days, value, "", Optional.empty(), Optional.empty());
    }

    private static MetricInfo metric(
            MetricKey key,
            String name,
            MetricKind kind,
            String unit,
            int retention,
            int weeks,
            List<TrendBreak> breaks) {
        return new MetricInfo(key, name, kind, unit, some(retention), false, some(weeks), breaks);
    }

    private static OptionalInt some(int number) {
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
