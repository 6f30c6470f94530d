package somepolku.domain.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import somepolku.domain.term.ChannelId;

/**
 * The person's account on a channel, as far as imports showed it, so that an export of another account is noticed. Of
 * the marks only keyed hashes are kept.
 *
 * @param members the platform's numbers of the member
 * @param profiles addresses of the profile
 * @param names each part of a name by itself
 */
public record Account(
        Id<Account> id, ChannelId channel, List<String> members, List<String> profiles, List<String> names)
        implements Entry {

    public Account {
        members = List.copyOf(members);
        profiles = List.copyOf(profiles);
        names = List.copyOf(names);
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ACCOUNT;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.empty();
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
