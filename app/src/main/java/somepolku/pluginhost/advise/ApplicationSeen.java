package somepolku.pluginhost.advise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.api.journal.ApplicationStatus;
import somepolku.api.journal.ApplicationView;
import somepolku.api.journal.EntryId;
import somepolku.domain.journal.Application;

/** A job as a plugin sees it. */
final class ApplicationSeen implements ApplicationView {
    private final Application job;

    ApplicationSeen(Application job) {
        this.job = job;
    }

    @Override
    public EntryId id() {
        return Ids.of(job);
    }

    @Override
    public String channel() {
        return job.channel().value();
    }

    @Override
    public String company() {
        return job.company();
    }

    @Override
    public String position() {
        return job.position();
    }

    @Override
    public ApplicationStatus status() {
        return ApplicationStatus.valueOf(job.status().name());
    }

    @Override
    public List<Step> steps() {
        return job.steps().stream().<Step>map(Reached::new).toList();
    }

    private record Reached(ApplicationStatus status, Optional<LocalDate> day) implements Step {
        Reached(Application.Step step) {
            this(ApplicationStatus.valueOf(step.status().name()), step.day());
        }
    }
}
