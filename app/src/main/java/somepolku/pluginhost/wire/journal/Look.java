package somepolku.pluginhost.wire.journal;

import java.util.Iterator;
import java.util.stream.Stream;
import somepolku.api.journal.Days;
import somepolku.api.journal.EntryView;
import somepolku.api.journal.JournalView;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

/** What a rule can look at. */
public enum Look {
    ACTIVITIES,
    READINGS,
    CONTACTS,
    APPLICATIONS,
    FACTS;

    /** Looks, and reads on as it is asked for. */
    public Iterator<? extends EntryView> at(JournalView journal, Days days) {
        Stream<? extends EntryView> all = switch (this) {
            case ACTIVITIES -> journal.activities(days);
            case READINGS -> journal.readings(days);
            case CONTACTS -> journal.contacts(days);
            case APPLICATIONS -> journal.applications(days);
            case FACTS -> journal.facts();
        };
        return all.iterator();
    }

    public void write(Out out, EntryView entry) {
        switch (this) {
            case ACTIVITIES -> ActivityTold.to(out, entry);
            case READINGS -> ReadingTold.to(out, entry);
            case CONTACTS -> ContactTold.to(out, entry);
            case APPLICATIONS -> ApplicationTold.to(out, entry);
            default -> FactTold.to(out, entry);
        }
    }

    public EntryView read(In in) throws WireException {
        return switch (this) {
            case ACTIVITIES -> ActivityTold.from(in);
            case READINGS -> ReadingTold.from(in);
            case CONTACTS -> ContactTold.from(in);
            case APPLICATIONS -> ApplicationTold.from(in);
            case FACTS -> FactTold.from(in);
        };
    }
}
