package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.domain.term.ChannelId;

/**
 * Somebody who joined the person's network. Of other people the journal keeps the day, the company and the title; the
 * name only where the person asked for it.
 *
 * @param since empty where the export's date could not be read
 */
public record Contact(
        Id<Contact> id,
        ChannelId channel,
        Optional<LocalDate> since,
        String company,
        String position,
        Optional<String> name,
        Optional<Origin> origin)
        implements Entry {

    @Override
    public EntryKind kind() {
        return EntryKind.CONTACT;
    }

    @Override
    public Optional<LocalDate> day() {
        return since;
    }
}
