package somepolku.pluginhost.wire.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import somepolku.api.channel.Purpose;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.EntryView;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

record ActivityTold(
        EntryId id,
        String channel,
        Join join,
        String kind,
        LocalDate day,
        Optional<LocalTime> time,
        String title,
        String text,
        OptionalInt minutes,
        Optional<Purpose> purpose,
        List<String> tags,
        List<String> skills,
        Optional<String> link)
        implements ActivityView, Join.Deed {
    private static final int MOST = 10_000;

    static void to(Out out, EntryView entry) {
        ActivityView deed = (ActivityView) entry;
        out.text(deed.id().value()).text(deed.channel());
        ((Join.Deed) deed).join().to(out);
        out.text(deed.kind())
                .day(deed.day())
                .maybe(deed.time(), (to, time) -> to.whole(time.toSecondOfDay()))
                .text(deed.title())
                .text(deed.text())
                .whole(deed.minutes().orElse(-1))
                .maybe(deed.purpose(), Out::one)
                .list(deed.tags(), MOST, Out::text)
                .list(deed.skills(), MOST, Out::text)
                .maybe(deed.link(), Out::text);
    }

    static ActivityTold from(In in) throws WireException {
        return new ActivityTold(
                new EntryId(in.text()),
                in.text(),
                Join.from(in),
                in.text(),
                in.day(),
                in.maybe(time -> LocalTime.ofSecondOfDay(time.count(86_399))),
                in.text(),
                in.text(),
                some(in.whole()),
                in.maybe(purpose -> purpose.one(Purpose.class)),
                in.list(MOST, In::text),
                in.list(MOST, In::text),
                in.maybe(In::text));
    }

    private static OptionalInt some(int minutes) {
        return minutes < 0 ? OptionalInt.empty() : OptionalInt.of(minutes);
    }
}
