package somepolku.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import somepolku.analysis.series.Busiest;
import somepolku.analysis.series.Period;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.journal.Entry;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Formats;
import somepolku.kit.Texts;
import somepolku.report.input.Names;

/** What a journal holds, in a few rows: described, not judged. */
public record Overview(List<MetricRow> metrics, List<DeedRow> deeds, List<JobRow> jobs) {

    public Overview {
        metrics = List.copyOf(metrics);
        deeds = List.copyOf(deeds);
        jobs = List.copyOf(jobs);
    }

    /**
     * A metric from its first to its last value; it has at least one.
     *
     * @param name with its channel, in the person's language
     * @param busiest the calendar week that added most
     */
    public record MetricRow(String name, String unit, Series series, Optional<Period> busiest) {}

    /** A kind of deed on a channel, with its channel's name, in the person's language. */
    public record DeedRow(String name, int count, Optional<DaySpan> span) {}

    /** The applications that stand alike, by how they stand now. */
    public record JobRow(Status status, int count, Optional<DaySpan> span) {}

    public static Overview of(
            Collection<Series> series,
            Collection<Activity> deeds,
            Collection<Application> applications,
            Collection<ChannelInfo> channels,
            Texts texts) {
        Names names = new Names(channels, texts);
        List<MetricRow> metrics = series.stream()
                .filter(one -> !one.isEmpty())
                .map(one -> new MetricRow(names.full(one.metric()), names.unit(one), one, Busiest.week(one)))
                .toList();
        Map<String, List<Activity>> kinds = new TreeMap<>();
        deeds.forEach(deed -> kinds.computeIfAbsent(
                        names.kind(deed)
                                + (deed.channel().equals(ChannelId.NONE) ? "" : " · " + names.channel(deed.channel())),
                        key -> new ArrayList<>())
                .add(deed));
        List<DeedRow> rows = new ArrayList<>();
        kinds.forEach((name, some) -> rows.add(new DeedRow(name, some.size(), span(some))));
        SortedMap<Status, List<Application>> stands = applications.stream()
                .collect(Collectors.groupingBy(Application::status, TreeMap::new, Collectors.toList()));
        List<JobRow> jobs = new ArrayList<>();
        stands.forEach((status, some) -> jobs.add(new JobRow(status, some.size(), span(some))));
        return new Overview(metrics, rows, jobs);
    }

    private static Optional<DaySpan> span(List<? extends Entry> entries) {
        List<LocalDate> days =
                entries.stream().flatMap(entry -> entry.day().stream()).sorted().toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new DaySpan(days.get(0), days.get(days.size() - 1)));
    }

    /** The same as lines to print. */
    public List<String> lines(Texts texts) {
        return new OverviewLines(texts, new Formats(texts)).of(this);
    }
}
