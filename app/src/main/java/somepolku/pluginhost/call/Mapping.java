package somepolku.pluginhost.call;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import somepolku.api.importing.DateOrder;
import somepolku.api.importing.ImportedActivity;
import somepolku.api.importing.ImportedApplication;
import somepolku.api.importing.ImportedContact;
import somepolku.api.importing.ImportedFact;
import somepolku.api.importing.ImportedReading;
import somepolku.domain.channel.ActivityKindInfo;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.channel.MetricInfo;
import somepolku.domain.journal.About;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.FactSort;
import somepolku.domain.term.DaySpan;
import somepolku.importing.ImportFormat;
import somepolku.importing.Intake;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Clean;
import somepolku.pluginhost.describe.Describing;

/**
 * What a plugin reads: from the plugin API's types to the program's own, each checked on the way. Here and in {@link
 * Describing} the two meet, and nowhere else.
 */
public final class Mapping {
    private static final int LINE = 200;
    private static final int STEPS = 50;
    private static final int TEXT = 1_000_000;

    private Mapping() {}

    public static ImportFormat.Fit fit(somepolku.api.importing.Fit from) {
        return ImportFormat.Fit.valueOf(from.name());
    }

    public static DateOrder dateOrder(somepolku.importing.DateOrder said) {
        return DateOrder.valueOf(said.name());
    }

    /** @param given one of the API's imported things */
    static Intake.Item item(ChannelInfo channel, int line, Object given, Shared shared) throws ProblemException {
        if (given instanceof ImportedContact contact) {
            return person(line, contact, shared);
        }
        if (given instanceof ImportedActivity activity) {
            return deed(channel, line, activity);
        }
        if (given instanceof ImportedReading reading) {
            return figure(channel, line, reading);
        }
        if (given instanceof ImportedApplication application) {
            return job(line, application);
        }
        return trait(line, (ImportedFact) given);
    }

    private static Intake.Deed deed(ChannelInfo channel, int line, ImportedActivity from) throws ProblemException {
        ActivityKindInfo kind = Describing.requireKind(channel, from.kind());
        Optional<Instant> at = from.at();
        if (at.isPresent()) {
            Clean.instant(at.get());
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
                from.link().flatMap(Clean::link),
                answer(channel, from));
    }

    private static Optional<Intake.Answer> answer(ChannelInfo channel, ImportedActivity from) throws ProblemException {
        if (from.answers().isEmpty() || from.kindIfOwn().isEmpty()) {
            return Optional.empty();
        }
        ActivityKindInfo kind = Describing.requireKind(channel, from.kindIfOwn().get());
        return Optional.of(new Intake.Answer(Clean.instant(from.answers().get()), kind.id(), kind.purpose()));
    }

    private static Intake.Figure figure(ChannelInfo channel, int line, ImportedReading from) throws ProblemException {
        MetricInfo metric = Describing.requireMetric(channel, from.metric());
        LocalDate first = Clean.day(from.first());
        LocalDate last = Clean.day(from.last());
        if (last.isBefore(first)) {
            throw Clean.bad("pluginhost.bad.day", first + "/" + last);
        }
        return new Intake.Figure(
                Math.max(line, 0),
                metric.key().id(),
                metric.kind(),
                new DaySpan(first, last),
                Clean.value(from.value()),
                about(from));
    }

    private static Optional<About> about(ImportedReading from) throws ProblemException {
        if (from.about().isEmpty()) {
            return Optional.empty();
        }
        Optional<Instant> made = from.aboutMade();
        return Optional.of(new About(
                Clean.key(from.about().get()), made.isPresent() ? Optional.of(Clean.instant(made.get())) : made));
    }

    private static Intake.Person person(int line, ImportedContact from, Shared shared) throws ProblemException {
        Optional<LocalDate> since = from.since();
        return new Intake.Person(
                Math.max(line, 0),
                Clean.key(from.key()),
                Clean.line(from.name(), LINE),
                shared.one(Clean.line(from.company(), LINE)),
                shared.one(Clean.line(from.position(), LINE)),
                shared.one(since.isPresent() ? Optional.of(Clean.day(since.get())) : since));
    }

    private static Intake.Job job(int line, ImportedApplication from) throws ProblemException {
        List<Application.Step> steps = new ArrayList<>();
        List<ImportedApplication.Step> told = from.steps();
        for (ImportedApplication.Step step : told.subList(0, Math.min(told.size(), STEPS))) {
            Optional<LocalDate> day = step.day();
            steps.add(new Application.Step(
                    Application.Status.valueOf(step.status().name()),
                    day.isPresent() ? Optional.of(Clean.day(day.get())) : day));
        }
        return new Intake.Job(
                Math.max(line, 0),
                Clean.key(from.key()),
                Clean.line(from.company(), LINE),
                Clean.line(from.position(), LINE),
                from.link().flatMap(Clean::link),
                steps);
    }

    private static Intake.Trait trait(int line, ImportedFact from) throws ProblemException {
        Optional<LocalDate> first = from.first();
        Optional<LocalDate> last = from.last();
        return new Intake.Trait(
                Math.max(line, 0),
                Clean.key(from.key()),
                FactSort.valueOf(from.sort().name()),
                Clean.line(from.title(), LINE),
                Clean.line(from.place(), LINE),
                Clean.text(from.text(), TEXT),
                first.isPresent() ? Optional.of(Clean.day(first.get())) : first,
                last.isPresent() ? Optional.of(Clean.day(last.get())) : last);
    }
}
