package somepolku.storage.codec;

import java.util.UUID;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;

/** Whose exports were imported. */
final class AccountCodec implements EntryCodec<Account> {
    private static final int CHANNEL = 1;
    private static final int MEMBERS = 2;
    private static final int PROFILES = 3;
    private static final int NAMES = 4;

    @Override
    public EntryKind kind() {
        return EntryKind.ACCOUNT;
    }

    @Override
    public int code() {
        return 7;
    }

    @Override
    public Class<Account> type() {
        return Account.class;
    }

    @Override
    public Values write(Account account) {
        return new Values()
                .text(CHANNEL, account.channel().value())
                .texts(MEMBERS, account.members())
                .texts(PROFILES, account.profiles())
                .texts(NAMES, account.names());
    }

    @Override
    public Account read(UUID id, Values in) {
        return new Account(
                new Id<>(id), new ChannelId(in.text(CHANNEL)), in.texts(MEMBERS), in.texts(PROFILES), in.texts(NAMES));
    }
}
