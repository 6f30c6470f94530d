package somepolku.report.input;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import somepolku.analysis.series.Series;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.term.DaySpan;
import somepolku.domain.term.MetricKey;

/**
 * What a month's report is made from.
 *
 * @param deeds of the month
 * @param undatedDeeds how many deeds of the journal have no date, and so belong to no month
 * @param applications all of the journal
 * @param series whole, also beyond the month
 */
public record MonthInput(
        YearMonth month,
        List<Activity> deeds,
        long undatedDeeds,
        List<Application> applications,
        SortedMap<MetricKey, Series> series,
        List<ChannelInfo> channels) {

    private static final Comparator<Activity> BY_TIME = Comparator.comparing(
                    (Activity deed) -> deed.day().orElseThrow())
            .thenComparing(deed -> deed.time().map(time -> time.toSecondOfDay()).orElse(Integer.MAX_VALUE))
            .thenComparing(deed -> deed.title())
            .thenComparing(deed -> deed.id().value());

    public MonthInput {
        deeds = deeds.stream().sorted(BY_TIME).toList();
        applications = List.copyOf(applications);
        channels = List.copyOf(channels);
    }

    public DaySpan days() {
        return DaySpan.of(month);
    }

    /** What happened to applications in the month. */
    public List<JobStep> jobSteps() {
        return JobStep.within(days(), applications);
    }

    /** How many applications tell no day, and so belong to no month. */
    public long undatedApplications() {
        return applications.stream().filter(job -> job.day().isEmpty()).count();
    }
}
