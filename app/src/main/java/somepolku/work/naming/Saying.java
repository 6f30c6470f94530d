package somepolku.work.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.ContentItem;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Practice;
import somepolku.domain.journal.Reading;
import somepolku.domain.journal.Refinement;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;

/**
 * Where entries of one type say names of one sort. A name that an entry has only once is a list of one.
 *
 * @param with the same entry with other names, as many as it can have
 */
record Saying<E extends Entry>(
        NameSort sort, Class<E> type, Function<E, List<String>> names, BiFunction<E, List<String>, E> with) {

    private static final List<Saying<?>> ALL = List.of(
            new Saying<>(NameSort.TAG, Activity.class, Activity::tags, Activity::withTags),
            new Saying<>(NameSort.TAG, Refinement.class, Refinement::tags, (own, names) -> own.about(names.get(0))),
            new Saying<>(NameSort.SKILL, Activity.class, Saying::skills, Saying::withSkills),
            new Saying<>(
                    NameSort.CHANNEL,
                    Activity.class,
                    deed -> channel(deed.channel()),
                    (deed, names) -> deed.withChannel(new ChannelId(names.get(0)))),
            new Saying<>(
                    NameSort.CHANNEL,
                    Refinement.class,
                    own -> channel(own.channel()),
                    (own, names) -> own.on(new ChannelId(names.get(0)))),
            new Saying<>(
                    NameSort.CHANNEL,
                    Reading.class,
                    reading -> channel(reading.metric().channel()),
                    (reading, names) -> reading.withMetric(
                            MetricKey.of(names.get(0), reading.metric().id()))),
            new Saying<>(
                    NameSort.CHANNEL,
                    Application.class,
                    job -> channel(job.channel()),
                    (job, names) -> new Application(
                            job.id(),
                            new ChannelId(names.get(0)),
                            job.company(),
                            job.position(),
                            job.link(),
                            job.steps(),
                            job.text(),
                            job.origin(),
                            job.followUp())),
            new Saying<>(
                    NameSort.CHANNEL,
                    Contact.class,
                    contact -> channel(contact.channel()),
                    (contact, names) -> contact(
                            contact,
                            new ChannelId(names.get(0)),
                            contact.name().stream().toList())),
            new Saying<>(
                    NameSort.CHANNEL,
                    Fact.class,
                    fact -> channel(fact.channel()),
                    (fact, names) -> new Fact(
                            fact.id(),
                            new ChannelId(names.get(0)),
                            fact.sort(),
                            fact.title(),
                            fact.place(),
                            fact.text(),
                            fact.first(),
                            fact.last(),
                            fact.origin())),
            new Saying<>(
                    NameSort.CHANNEL,
                    ContentItem.class,
                    item -> item.what().channels().stream()
                            .map(ChannelId::value)
                            .toList(),
                    (item, names) -> item.with(
                            item.what().on(names.stream().map(ChannelId::new).toList()))),
            new Saying<>(
                    NameSort.PERSON,
                    Contact.class,
                    contact -> contact.name().stream().toList(),
                    (contact, names) -> contact(contact, contact.channel(), names)));

    /** Every place where names of a sort are said. */
    static List<Saying<?>> of(NameSort sort) {
        return ALL.stream().filter(saying -> saying.sort == sort).toList();
    }

    List<String> namesIn(Entry entry) {
        return names.apply(type.cast(entry));
    }

    Entry with(Entry entry, List<String> others) {
        return with.apply(type.cast(entry), others);
    }

    /** A name in the place of another; whoever had both has one. */
    static List<String> swapped(List<String> names, String from, String to) {
        Collection<String> swapped = new LinkedHashSet<>();
        names.forEach(name -> swapped.add(name.equals(from) ? to : name));
        return new ArrayList<>(swapped);
    }

    private static List<String> channel(ChannelId id) {
        return id.equals(ChannelId.NONE) ? List.of() : List.of(id.value());
    }

    private static List<String> skills(Activity deed) {
        return deed.practice().map(Practice::skills).orElse(List.of());
    }

    private static Activity withSkills(Activity deed, List<String> skills) {
        return deed.withPractice(deed.practice().flatMap(was -> Practice.of(skills, was.rating(), was.focus())));
    }

    private static Contact contact(Contact contact, ChannelId channel, List<String> name) {
        return new Contact(
                contact.id(),
                channel,
                contact.since(),
                contact.company(),
                contact.position(),
                name.stream().findFirst(),
                contact.origin());
    }
}
