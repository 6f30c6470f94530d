package somepolku.pluginhost.wire.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.api.journal.ApplicationStatus;
import somepolku.api.journal.ApplicationView;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.EntryView;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

record ApplicationTold(
        EntryId id, String channel, String company, String position, ApplicationStatus status, List<Step> steps)
        implements ApplicationView {
    private static final int MOST = 10_000;

    static void to(Out out, EntryView entry) {
        ApplicationView job = (ApplicationView) entry;
        out.text(job.id().value())
                .text(job.channel())
                .text(job.company())
                .text(job.position())
                .one(job.status())
                .list(job.steps(), MOST, (to, step) -> to.one(step.status()).maybe(step.day(), Out::day));
    }

    static ApplicationTold from(In in) throws WireException {
        return new ApplicationTold(
                new EntryId(in.text()),
                in.text(),
                in.text(),
                in.text(),
                in.one(ApplicationStatus.class),
                in.list(MOST, step -> new Reached(step.one(ApplicationStatus.class), step.maybe(In::day))));
    }

    private record Reached(ApplicationStatus status, Optional<LocalDate> day) implements Step {}
}
