package somepolku.pluginhost.advise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import somepolku.domain.advice.Judgement.Lack;
import somepolku.domain.advice.Need;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.DaySpan;
import somepolku.work.port.JournalView;

/** Counts what a rule needs, no further than it needs, before any code of the plugin is called. */
final class Counting {
    private final ChannelId channel;
    private final JournalView journal;
    private final LocalDate today;

    Counting(ChannelId channel, JournalView journal, LocalDate today) {
        this.channel = channel;
        this.journal = journal;
        this.today = today;
    }

    List<Lack> lacks(List<Need> needs) {
        List<Lack> lacks = new ArrayList<>();
        for (Need need : needs) {
            int found = found(need);
            if (found < need.least()) {
                lacks.add(new Lack(need, found));
            }
        }
        return lacks;
    }

    private int found(Need need) {
        return switch (need.what()) {
            case ACTIVITIES ->
                count(
                        Activity.class,
                        need,
                        deed -> ofChannel(deed.channel())
                                && !deed.withheld()
                                && need.id().map(deed.kindId()::equals).orElse(true));
            case READINGS ->
                count(
                        Reading.class,
                        need,
                        reading -> ofChannel(reading.metric().channel())
                                && need.id().map(reading.metric().id()::equals).orElse(true));
            case CONTACTS -> count(Contact.class, need, contact -> ofChannel(contact.channel()));
            case APPLICATIONS -> count(Application.class, need, any -> true);
            case FACTS ->
                count(
                        journal.all(Fact.class),
                        need,
                        fact -> ofChannel(fact.channel())
                                && need.fact().map(fact.sort()::equals).orElse(true));
        };
    }

    private boolean ofChannel(ChannelId other) {
        return channel.equals(other);
    }

    private <E extends Entry> int count(Class<E> type, Need need, Predicate<E> wanted) {
        DaySpan days = need.days().isPresent()
                ? new DaySpan(today.minusDays(need.days().getAsInt() - 1L), today)
                : new DaySpan(DaySpan.ALL.first(), today);
        return count(journal.entries(type, days), need, wanted);
    }

    private static <E> int count(Stream<E> entries, Need need, Predicate<E> wanted) {
        try (entries) {
            return (int) entries.filter(wanted).limit(need.least()).count();
        }
    }
}
