package somepolku.pluginhost.advise;

import java.time.LocalDate;
import somepolku.api.journal.ContactView;
import somepolku.api.journal.EntryId;
import somepolku.domain.journal.Contact;

/** A contact with a day as a plugin sees it: without a name, also where the person keeps names. */
final class ContactSeen implements ContactView {
    private final Contact contact;

    ContactSeen(Contact contact) {
        this.contact = contact;
    }

    @Override
    public EntryId id() {
        return Ids.of(contact);
    }

    @Override
    public String channel() {
        return contact.channel().value();
    }

    @Override
    public LocalDate since() {
        return contact.since().orElseThrow();
    }

    @Override
    public String company() {
        return contact.company();
    }

    @Override
    public String position() {
        return contact.position();
    }
}
