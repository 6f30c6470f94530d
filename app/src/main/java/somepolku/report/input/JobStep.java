package somepolku.report.input;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Application.Status;
import somepolku.domain.term.DaySpan;

/** What happened to an application on a day. */
public record JobStep(LocalDate day, Application job, Status status) {
    private static final Comparator<JobStep> IN_ORDER = Comparator.comparing(JobStep::day)
            .thenComparing(step -> step.job().company())
            .thenComparing(step -> step.job().position())
            .thenComparing(JobStep::status)
            .thenComparing(step -> step.job().id().value());

    /** Every step within days, oldest first. */
    static List<JobStep> within(DaySpan days, List<Application> jobs) {
        return jobs.stream()
                .flatMap(JobStep::of)
                .filter(step -> days.contains(step.day()))
                .sorted(IN_ORDER)
                .toList();
    }

    private static Stream<JobStep> of(Application job) {
        return job.steps().stream()
                .flatMap(step -> step.day().stream().map(day -> new JobStep(day, job, step.status())));
    }
}
