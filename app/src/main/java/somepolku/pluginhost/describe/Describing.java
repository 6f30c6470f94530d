package somepolku.pluginhost.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import somepolku.api.channel.ActivityKind;
import somepolku.api.channel.ChannelDescription;
import somepolku.api.channel.MetricDescription;
import somepolku.api.importing.ExportGuide;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.GuideInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.channel.TrendBreak;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Clean;

/** What a plugin says of its channel: from the plugin API's types to the program's own, each checked on the way. */
public final class Describing {
    /** Of each sort of offer a plugin may register so many; one more refuses it. */
    public static final int OFFERS = 100;

    private static final int NAME = 40;
    private static final int SENTENCE = 300;
    private static final int SORTS = 200;
    private static final int MOST_WEEKS = 53;
    private static final int MOST_BREAKS = 50;
    private static final int MOST_STEPS = 20;
    private static final int MOST_DAYS = 60;

    private Describing() {}

    public static ChannelInfo channel(ChannelDescription from, List<ExportGuide> guides) throws ProblemException {
        ChannelId id = new ChannelId(Clean.id(from.id(), 32));
        Set<String> ids = new HashSet<>();
        List<ActivityKindInfo> kinds = new ArrayList<>();
        for (ActivityKind kind : from.kinds()) {
            unique(ids, kind.id(), SORTS);
            String kindId = Clean.id(kind.id(), 32);
            kinds.add(new ActivityKindInfo(kindId, Clean.line(kind.name(), NAME), purpose(kind.purpose())));
        }
        ids.clear();
        List<MetricInfo> metrics = new ArrayList<>();
        for (MetricDescription metric : from.metrics()) {
            unique(ids, metric.id(), SORTS);
            metrics.add(Dividing.of(
                    metric,
                    new MetricInfo(
                            new MetricKey(id, Clean.id(metric.id(), NAME)),
                            Clean.line(metric.name(), NAME),
                            MetricKind.valueOf(metric.kind().name()),
                            Clean.line(metric.unit(), NAME),
                            metric.retentionDays(),
                            metric.perActivity(),
                            weeks(metric),
                            breaks(metric),
                            days(metric.provisionalDays()))));
        }
        Dividing.check(metrics);
        Optional<String> counted = from.contactsMetric();
        if (counted.isPresent() && !ids.contains(counted.get())) {
            throw Clean.bad("pluginhost.bad.metric", Clean.line(counted.get(), 60));
        }
        ChannelInfo.Mark mark = ChannelInfo.Mark.valueOf(from.mark().name());
        return new ChannelInfo(
                id,
                named(from.name(), NAME, id.value()),
                mark,
                kinds,
                metrics,
                counted,
                guides(guides),
                Portraying.portrait(from));
    }

    private static OptionalInt weeks(MetricDescription metric) {
        OptionalInt told = metric.historyWeeks();
        return told.isPresent() ? OptionalInt.of(Math.min(told.getAsInt(), MOST_WEEKS)) : told;
    }

    private static List<TrendBreak> breaks(MetricDescription metric) throws ProblemException {
        List<MetricDescription.Break> told = metric.breaks().stream()
                .sorted(Comparator.comparing(MetricDescription.Break::from))
                .limit(MOST_BREAKS)
                .toList();
        List<TrendBreak> breaks = new ArrayList<>();
        for (MetricDescription.Break change : told) {
            breaks.add(new TrendBreak(Clean.day(change.from()), Clean.line(change.why(), SENTENCE)));
        }
        return breaks;
    }

    private static List<GuideInfo> guides(List<ExportGuide> from) throws ProblemException {
        Set<String> ids = new HashSet<>();
        List<GuideInfo> guides = new ArrayList<>();
        for (ExportGuide guide : from) {
            unique(ids, guide.id(), OFFERS);
            guides.add(new GuideInfo(
                    Clean.id(guide.id(), 32),
                    Clean.line(guide.title(), 80),
                    Clean.line(guide.about(), 2 * SENTENCE),
                    guide.steps().stream()
                            .map(step -> Clean.line(step, SENTENCE))
                            .filter(step -> !step.isEmpty())
                            .limit(MOST_STEPS)
                            .toList(),
                    guide.link().flatMap(Clean::link),
                    days(guide.waitDays()),
                    days(guide.keptDays())));
        }
        return guides;
    }

    private static int days(int given) {
        return Math.max(0, Math.min(given, MOST_DAYS));
    }

    public static void unique(Set<String> ids, String id, int most) throws ProblemException {
        if (!ids.add(id) || ids.size() > most) {
            throw Clean.bad("pluginhost.bad.twice", Clean.line(id, 60));
        }
    }

    /** A name on one line, or what else to call it by where the plugin gave none. */
    public static String named(String given, int most, String otherwise) {
        String name = Clean.line(given, most);
        return name.isEmpty() ? otherwise : name;
    }

    /** @throws ProblemException if the channel has no such kind of activity */
    public static ActivityKindInfo requireKind(ChannelInfo channel, String id) throws ProblemException {
        for (ActivityKindInfo known : channel.kinds()) {
            if (known.id().equals(id)) {
                return known;
            }
        }
        throw Clean.bad("pluginhost.bad.kind", Clean.line(id, 60));
    }

    /** @throws ProblemException if the channel has no such metric */
    public static MetricInfo requireMetric(ChannelInfo channel, String id) throws ProblemException {
        for (MetricInfo known : channel.metrics()) {
            if (known.key().id().equals(id)) {
                return known;
            }
        }
        throw Clean.bad("pluginhost.bad.metric", Clean.line(id, 60));
    }

    private static Purpose purpose(somepolku.api.channel.Purpose from) {
        return Purpose.valueOf(from.name());
    }
}
