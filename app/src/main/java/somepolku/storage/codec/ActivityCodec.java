package somepolku.storage.codec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.journal.Practice;
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
    private static final int SKILLS = 12;
    private static final int RATING = 13;
    private static final int FOCUS = 14;
    private static final int WITHHELD = 15;

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
        Optional<Practice> practice = deed.practice();
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
        out.texts(SKILLS, practice.map(Practice::skills).orElse(List.of()))
                .text(FOCUS, practice.map(Practice::focus).orElse(""));
        maybe(out, RATING, practice.map(Practice::rating).orElse(OptionalInt.empty()));
        maybe(out, WITHHELD, deed.withheld() ? OptionalInt.of(1) : OptionalInt.empty());
        return maybe(out, MINUTES, deed.minutes());
    }

    private static Values maybe(Values out, int tag, OptionalInt number) {
        return number.isPresent() ? out.number(tag, number.getAsInt()) : out.none(tag);
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
                Parts.origin(in.texts(ORIGIN)),
                Practice.of(in.texts(SKILLS), rating(in), in.text(FOCUS)),
                in.number(WITHHELD).isPresent());
    }

    /** A rating by another measure, of a newer program, is none to this one. */
    private static OptionalInt rating(Values in) {
        long number = in.number(RATING).orElse(0L);
        return number < Practice.WORST || number > Practice.BEST ? OptionalInt.empty() : OptionalInt.of((int) number);
    }
}
