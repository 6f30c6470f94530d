package somepolku.storage.codec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.Purpose;

/** Deeds. */
final class ActivityCodec implements EntryCodec<Activity> {
    private static final int DAY = 1;
    private static final int TIME = 2;
    private static final int CHANNEL = 3;
    private static final int KIND = 4;
    private static final int TITLE = 5;
    private static final int TEXT = 6;
    private static final int MINUTES = 7;
    private static final int PURPOSE = 8;
    private static final int TAGS = 9;
    private static final int LINK = 10;
    private static final int ORIGIN = 11;

    @Override
    public EntryKind kind() {
        return EntryKind.ACTIVITY;
    }

    @Override
    public int code() {
        return 1;
    }

    @Override
    public Class<Activity> type() {
        return Activity.class;
    }

    @Override
    public Values write(Activity deed) {
        Values out = new Values()
                .day(DAY, deed.day())
                .time(TIME, deed.time())
                .text(CHANNEL, deed.channel().value())
                .text(KIND, deed.kindId())
                .text(TITLE, deed.title())
                .text(TEXT, deed.text())
                .text(PURPOSE, deed.purpose().map(Purpose::name).orElse(""))
                .texts(TAGS, deed.tags())
                .maybe(LINK, deed.link())
                .texts(ORIGIN, deed.origin().map(Parts::of).orElse(List.of()));
        return deed.minutes().isPresent() ? out.number(MINUTES, deed.minutes().getAsInt()) : out.none(MINUTES);
    }

    @Override
    public Activity read(UUID id, Values in) {
        Optional<Long> minutes = in.number(MINUTES);
        return new Activity(
                new Id<>(id),
                in.day(DAY),
                in.time(TIME),
                new ChannelId(in.text(CHANNEL)),
                in.text(KIND),
                in.text(TITLE),
                in.text(TEXT),
                minutes.isPresent() ? OptionalInt.of(Math.toIntExact(minutes.get())) : OptionalInt.empty(),
                Parts.known(Purpose.class, in.text(PURPOSE)),
                in.texts(TAGS),
                in.maybe(LINK),
                Parts.origin(in.texts(ORIGIN)));
    }
}
