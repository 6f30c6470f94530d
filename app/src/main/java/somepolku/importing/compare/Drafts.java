package somepolku.importing.compare;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.domain.term.Purpose;
import somepolku.importing.Intake;
import somepolku.importing.account.Keyed;

/** Turns what was read into entries: new ones, or old ones with what the import says now. For any thread. */
final class Drafts {
    private final Digest digest;
    private final Keyed keyed;
    private final Ids ids;
    private final ZoneId zone;
    private final boolean keepNames;
    private final ThreadLocal<SpanWords> spans = ThreadLocal.withInitial(SpanWords::new);

    Drafts(Digest digest, Keyed keyed, Ids ids, ZoneId zone, boolean keepNames) {
        this.digest = digest;
        this.keyed = keyed;
        this.ids = ids;
        this.zone = zone;
        this.keepNames = keepNames;
    }

    /** The key under which the journal keeps an item; of a person only a keyed hash, so that nobody can look them up. */
    String key(ChannelId channel, Intake.Item item) {
        if (item instanceof Intake.Figure figure) {
            return spans.get().key(figure);
        }
        return item instanceof Intake.Person ? keyed.hash(channel.value(), item.key()) : item.key();
    }

    /** The newest day that an item tells of. */
    Optional<LocalDate> day(Intake.Item item) {
        if (item instanceof Intake.Deed deed) {
            return local(deed).map(ZonedDateTime::toLocalDate).or(deed::day);
        }
        if (item instanceof Intake.Job job) {
            return Steps.newest(job.steps());
        }
        if (item instanceof Intake.Trait trait) {
            return trait.first();
        }
        return item instanceof Intake.Person person
                ? person.since()
                : Optional.of(((Intake.Figure) item).span().last());
    }

    /** Whether an unchanged row still has something to add: the name of a person, asked for only now. */
    boolean addsName(Entry before, Intake.Item item) {
        return keepNames
                && item instanceof Intake.Person person
                && before instanceof Contact contact
                && contact.name().isEmpty()
                && !person.name().isBlank();
    }

    /**
     * The entry that an item makes, or makes of the entry that was there before.
     *
     * @param more what the origin has to remember beside that
     */
    Entry entry(ChannelId channel, String key, Intake.Item item, Optional<? extends Entry> before, String more) {
        if (item instanceof Intake.Deed deed) {
            return activity(channel, key, deed, before.map(Activity.class::cast));
        }
        if (item instanceof Intake.Person person) {
            Origin origin = new Origin(channel.value(), key, digest.of(person));
            return contact(channel, person, before.map(Contact.class::cast), origin);
        }
        Entry draft = draft(channel, item, before, Optional.empty());
        Origin origin = new Origin(channel.value(), key, digest.of(item, draft, more));
        return draft(channel, item, Optional.of(draft), Optional.of(origin));
    }

    private Entry draft(
            ChannelId channel, Intake.Item item, Optional<? extends Entry> before, Optional<Origin> origin) {
        if (item instanceof Intake.Job job) {
            return application(channel, job, before.map(Application.class::cast), origin);
        }
        if (item instanceof Intake.Trait trait) {
            return fact(channel, trait, before.map(Fact.class::cast), origin);
        }
        Intake.Figure figure = (Intake.Figure) item;
        return new Reading(
                before.map(Reading.class::cast).map(Reading::id).orElseGet(ids::next),
                new MetricKey(channel, figure.metric()),
                figure.kind(),
                figure.span(),
                figure.value(),
                before.map(Reading.class::cast)
                        .map(Reading::unit)
                        .filter(known -> figure.unit().isEmpty())
                        .orElse(figure.unit()),
                figure.about(),
                origin);
    }

    /** A reading with the row that told it, and with the value of which it takes the place. */
    Reading told(Reading reading, Optional<Reading> before, Reading.Row row) {
        Reading now = reading.withRow(row);
        return before.map(old -> now.replacing(old, row.at())).orElse(now);
    }

    private Activity activity(ChannelId channel, String key, Intake.Deed deed, Optional<Activity> before) {
        Optional<ZonedDateTime> local = local(deed);
        Optional<LocalDate> day = local.isPresent() ? local.map(ZonedDateTime::toLocalDate) : deed.day();
        Optional<Intake.Own> own = deed.own();
        Optional<LocalTime> time = local.map(ZonedDateTime::toLocalTime)
                .or(() -> own.flatMap(Intake.Own::time))
                .map(Drafts::seconds);
        Optional<Purpose> usual = own.isPresent() ? own.get().purpose() : Optional.of(deed.purpose());
        Optional<Purpose> purpose = before.isPresent() ? before.get().purpose() : usual;
        return new Activity(
                before.map(Activity::id).orElseGet(ids::next),
                day,
                time,
                channel,
                deed.kind(),
                deed.title(),
                deed.text(),
                before.map(Activity::minutes)
                        .orElseGet(() -> own.map(Intake.Own::minutes).orElse(OptionalInt.empty())),
                purpose,
                before.map(Activity::tags)
                        .orElseGet(() -> own.map(Intake.Own::tags).orElse(List.of())),
                deed.link(),
                Optional.of(new Origin(channel.value(), key, digest.of(deed, day, time), deed.at())),
                before.flatMap(Activity::practice),
                before.filter(Activity::withheld).isPresent());
    }

    private Contact contact(ChannelId channel, Intake.Person person, Optional<Contact> before, Origin origin) {
        Optional<String> known = before.flatMap(Contact::name);
        boolean told = known.isEmpty() && keepNames && !person.name().isBlank();
        return new Contact(
                before.map(Contact::id).orElseGet(ids::next),
                channel,
                person.since(),
                person.company(),
                person.position(),
                told ? Optional.of(person.name()) : known,
                Optional.of(origin));
    }

    Application application(ChannelId channel, Intake.Job job, Optional<Application> before, Optional<Origin> origin) {
        return new Application(
                before.map(Application::id).orElseGet(ids::next),
                channel,
                job.company(),
                job.position(),
                job.link(),
                job.steps(),
                before.map(Application::text).filter(text -> !text.isBlank()).orElse(job.text()),
                origin,
                before.flatMap(Application::followUp));
    }

    private Fact fact(ChannelId channel, Intake.Trait trait, Optional<Fact> before, Optional<Origin> origin) {
        return new Fact(
                before.map(Fact::id).orElseGet(ids::next),
                channel,
                trait.sort(),
                trait.title(),
                trait.place(),
                trait.text(),
                trait.first(),
                trait.last(),
                origin);
    }

    private static LocalTime seconds(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    private Optional<ZonedDateTime> local(Intake.Deed deed) {
        return deed.at().map(instant -> instant.atZone(zone));
    }
}
