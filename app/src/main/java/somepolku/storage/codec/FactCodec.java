package somepolku.storage.codec;

import java.util.List;
import java.util.UUID;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Fact;
import somepolku.domain.journal.FactSort;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;

/** What the profile says. */
final class FactCodec implements EntryCodec<Fact> {
    private static final int FIRST = 1;
    private static final int LAST = 2;
    private static final int CHANNEL = 3;
    private static final int SORT = 4;
    private static final int TITLE = 5;
    private static final int PLACE = 6;
    private static final int TEXT = 7;
    private static final int ORIGIN = 8;

    @Override
    public EntryKind kind() {
        return EntryKind.FACT;
    }

    @Override
    public int code() {
        return 6;
    }

    @Override
    public Class<Fact> type() {
        return Fact.class;
    }

    @Override
    public Values write(Fact fact) {
        return new Values()
                .day(FIRST, fact.first())
                .day(LAST, fact.last())
                .text(CHANNEL, fact.channel().value())
                .text(SORT, fact.sort().name())
                .text(TITLE, fact.title())
                .text(PLACE, fact.place())
                .text(TEXT, fact.text())
                .texts(ORIGIN, fact.origin().map(Parts::of).orElse(List.of()));
    }

    @Override
    public Fact read(UUID id, Values in) {
        return new Fact(
                new Id<>(id),
                new ChannelId(in.text(CHANNEL)),
                Parts.known(FactSort.class, in.text(SORT)).orElse(FactSort.OTHER),
                in.text(TITLE),
                in.text(PLACE),
                in.text(TEXT),
                in.day(FIRST),
                in.day(LAST),
                Parts.origin(in.texts(ORIGIN)));
    }
}
