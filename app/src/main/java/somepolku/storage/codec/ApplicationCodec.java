package somepolku.storage.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;

/** Jobs that were noticed or applied for. */
final class ApplicationCodec implements EntryCodec<Application> {
    private static final int FIRST_DAY = 1;
    private static final int CHANNEL = 2;
    private static final int COMPANY = 3;
    private static final int POSITION = 4;
    private static final int LINK = 5;
    private static final int STEPS = 6;
    private static final int TEXT = 7;
    private static final int ORIGIN = 8;
    private static final int FOLLOW_UP = 9;

    @Override
    public EntryKind kind() {
        return EntryKind.APPLICATION;
    }

    @Override
    public int code() {
        return 5;
    }

    @Override
    public Class<Application> type() {
        return Application.class;
    }

    @Override
    public Values write(Application job) {
        return new Values()
                .day(FIRST_DAY, job.day())
                .text(CHANNEL, job.channel().value())
                .text(COMPANY, job.company())
                .text(POSITION, job.position())
                .maybe(LINK, job.link())
                .texts(STEPS, steps(job))
                .text(TEXT, job.text())
                .texts(ORIGIN, job.origin().map(Parts::of).orElse(List.of()))
                .day(FOLLOW_UP, job.followUp());
    }

    /** Status and day by turns; an empty day for none. */
    private static List<String> steps(Application job) {
        return job.steps().stream()
                .flatMap(step -> Stream.of(
                        step.status().name(),
                        step.day().map(LocalDate::toString).orElse("")))
                .toList();
    }

    @Override
    public Application read(UUID id, Values in) {
        return new Application(
                new Id<>(id),
                new ChannelId(in.text(CHANNEL)),
                in.text(COMPANY),
                in.text(POSITION),
                in.maybe(LINK),
                steps(in.texts(STEPS)),
                in.text(TEXT),
                Parts.origin(in.texts(ORIGIN)),
                in.day(FOLLOW_UP));
    }

    private static List<Application.Step> steps(List<String> texts) {
        List<Application.Step> steps = new ArrayList<>();
        try {
            for (int i = 0; i + 1 < texts.size(); i += 2) {
                String day = texts.get(i + 1);
                steps.add(new Application.Step(
                        Parts.known(Application.Status.class, texts.get(i)).orElse(Application.Status.LEAD),
                        day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day))));
            }
        } catch (DateTimeException e) {
            throw new DamagedRecordException("a step without a proper day", e);
        }
        if (steps.isEmpty()) {
            throw new DamagedRecordException("an application without a step");
        }
        return steps;
    }
}
