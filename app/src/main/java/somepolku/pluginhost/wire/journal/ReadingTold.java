package somepolku.pluginhost.wire.journal;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.api.channel.MetricKind;
import somepolku.api.journal.ActivityView;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.EntryView;
import somepolku.api.journal.ReadingView;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

record ReadingTold(
        EntryId id,
        String channel,
        Optional<Join> about,
        String metric,
        MetricKind kind,
        LocalDate first,
        LocalDate last,
        double value)
        implements ReadingView, Join.Reading {

    @Override
    public boolean ofOneActivity() {
        return about.isPresent();
    }

    @Override
    public boolean isAbout(ActivityView activity) {
        return activity instanceof Join.Deed deed
                && about.filter(one -> one.meets(deed.join())).isPresent();
    }

    static void to(Out out, EntryView entry) {
        ReadingView reading = (ReadingView) entry;
        out.text(reading.id().value())
                .text(reading.channel())
                .maybe(((Join.Reading) reading).about(), (to, join) -> join.to(to))
                .text(reading.metric())
                .one(reading.kind())
                .day(reading.first())
                .day(reading.last())
                .real(reading.value());
    }

    static ReadingTold from(In in) throws WireException {
        return new ReadingTold(
                new EntryId(in.text()),
                in.text(),
                in.maybe(Join::from),
                in.text(),
                in.one(MetricKind.class),
                in.day(),
                in.day(),
                in.real());
    }
}
