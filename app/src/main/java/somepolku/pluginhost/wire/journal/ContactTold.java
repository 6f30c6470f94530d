package somepolku.pluginhost.wire.journal;

import java.time.LocalDate;
import somepolku.api.journal.ContactView;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.EntryView;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

record ContactTold(EntryId id, String channel, LocalDate since, String company, String position)
        implements ContactView {

    static void to(Out out, EntryView entry) {
        ContactView contact = (ContactView) entry;
        out.text(contact.id().value())
                .text(contact.channel())
                .day(contact.since())
                .text(contact.company())
                .text(contact.position());
    }

    static ContactTold from(In in) throws WireException {
        return new ContactTold(new EntryId(in.text()), in.text(), in.day(), in.text(), in.text());
    }
}
