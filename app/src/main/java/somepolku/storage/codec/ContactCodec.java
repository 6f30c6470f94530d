package somepolku.storage.codec;

import java.util.List;
import java.util.UUID;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;

/** People who joined the network. */
final class ContactCodec implements EntryCodec<Contact> {
    private static final int SINCE = 1;
    private static final int CHANNEL = 2;
    private static final int COMPANY = 3;
    private static final int POSITION = 4;
    private static final int NAME = 5;
    private static final int ORIGIN = 6;

    @Override
    public EntryKind kind() {
        return EntryKind.CONTACT;
    }

    @Override
    public int code() {
        return 4;
    }

    @Override
    public Class<Contact> type() {
        return Contact.class;
    }

    @Override
    public Values write(Contact contact) {
        return new Values()
                .day(SINCE, contact.since())
                .text(CHANNEL, contact.channel().value())
                .text(COMPANY, contact.company())
                .text(POSITION, contact.position())
                .maybe(NAME, contact.name())
                .texts(ORIGIN, contact.origin().map(Parts::of).orElse(List.of()));
    }

    @Override
    public Contact read(UUID id, Values in) {
        return new Contact(
                new Id<>(id),
                new ChannelId(in.text(CHANNEL)),
                in.day(SINCE),
                in.text(COMPANY),
                in.text(POSITION),
                in.maybe(NAME),
                Parts.origin(in.texts(ORIGIN)));
    }
}
