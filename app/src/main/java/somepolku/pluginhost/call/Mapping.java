package somepolku.pluginhost.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import somepolku.api.ActivityKind;
import somepolku.api.ChannelDescription;
import somepolku.api.DateOrder;
import somepolku.api.ImportedActivity;
import somepolku.api.ImportedContact;
import somepolku.api.ImportedReading;
import somepolku.api.MetricDescription;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.MetricKind;
import somepolku.domain.term.Purpose;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.kit.ProblemException;

/** From the plugin API's types to the program's own, each checked on the way. Nowhere else do the two meet. */
final class Mapping {
    private static final int NAME = 40;
    private static final int LINE = 200;
    private static final int TEXT = 1_000_000;
    private static final int SORTS = 200;

    private Mapping() {}

    static ChannelInfo channel(ChannelDescription from) throws ProblemException {
        ChannelId id = new ChannelId(Clean.id(from.id(), 32));
        Set<String> ids = new HashSet<>();
        List<ActivityKindInfo> kinds = new ArrayList<>();
        for (ActivityKind kind : from.kinds()) {
            unique(ids, kind.id());
            String kindId = Clean.id(kind.id(), 32);
            kinds.add(new ActivityKindInfo(kindId, Clean.line(kind.name(), NAME), purpose(kind.purpose())));
        }
        ids.clear();
        List<MetricInfo> metrics = new ArrayList<>();
        for (MetricDescription metric : from.metrics()) {
            unique(ids, metric.id());
            metrics.add(new MetricInfo(
                    new MetricKey(id, Clean.id(metric.id(), NAME)),
                    Clean.line(metric.name(), NAME),
                    MetricKind.valueOf(metric.kind().name()),
                    Clean.line(metric.unit(), NAME),
                    metric.retentionDays(),
                    metric.perActivity()));
        }
        Optional<String> counted = from.contactsMetric();
        if (counted.isPresent() && !ids.contains(counted.get())) {
            throw Clean.bad("pluginhost.bad.metric", Clean.line(counted.get(), 60));
        }
        ChannelInfo.Mark mark = ChannelInfo.Mark.valueOf(from.mark().name());
        return new ChannelInfo(id, Clean.line(from.name(), NAME), mark, kinds, metrics, counted);
    }

    private static void unique(Set<String> ids, String id) throws ProblemException {
        if (!ids.add(id) || ids.size() > SORTS) {
            throw Clean.bad("pluginhost.bad.twice", Clean.line(id, 60));
        }
    }

    private static Purpose purpose(somepolku.api.Purpose from) {
        return Purpose.valueOf(from.name());
    }

    static ImportFormat.Fit fit(somepolku.api.Fit from) {
        return ImportFormat.Fit.valueOf(from.name());
    }

    static DateOrder dateOrder(somepolku.importing.DateOrder said) {
        return DateOrder.valueOf(said.name());
    }

    static Intake.Deed deed(ChannelInfo channel, int line, ImportedActivity from) throws ProblemException {
        ActivityKindInfo kind = channel.kinds().stream()
                .filter(known -> known.id().equals(from.kind()))
                .findFirst()
                .orElseThrow(() -> Clean.bad("pluginhost.bad.kind", Clean.line(from.kind(), 60)));
        Optional<Instant> at = from.at();
        if (at.isPresent()) {
            Clean.day(at.get().isBefore(Instant.MAX) ? LocalDate.ofInstant(at.get(), ZoneOffset.UTC) : LocalDate.MAX);
        }
        if (from.day().isPresent()) {
            Clean.day(from.day().get());
        }
        return new Intake.Deed(
                Math.max(line, 0),
                Clean.key(from.key()),
                kind.id(),
                kind.purpose(),
                at,
                from.day(),
                Clean.line(from.title(), LINE),
                Clean.text(from.text(), TEXT),
                from.link().flatMap(Clean::link));
    }

    static Intake.Figure figure(ChannelInfo channel, int line, ImportedReading from) throws ProblemException {
        MetricInfo metric = channel.metrics().stream()
                .filter(known -> known.key().id().equals(from.metric()))
                .findFirst()
                .orElseThrow(() -> Clean.bad("pluginhost.bad.metric", Clean.line(from.metric(), 60)));
        LocalDate first = Clean.day(from.first());
        LocalDate last = Clean.day(from.last());
        if (last.isBefore(first)) {
            throw Clean.bad("pluginhost.bad.day", first + "/" + last);
        }
        Optional<String> about = from.about();
        return new Intake.Figure(
                Math.max(line, 0),
                metric.key().id(),
                metric.kind(),
                new DaySpan(first, last),
                Clean.value(from.value()),
                about.isPresent() ? Optional.of(Clean.key(about.get())) : about);
    }

    static Intake.Person person(int line, ImportedContact from) throws ProblemException {
        Optional<LocalDate> since = from.since();
        return new Intake.Person(
                Math.max(line, 0),
                Clean.key(from.key()),
                Clean.line(from.name(), LINE),
                Clean.line(from.company(), LINE),
                Clean.line(from.position(), LINE),
                since.isPresent() ? Optional.of(Clean.day(since.get())) : since);
    }
}
