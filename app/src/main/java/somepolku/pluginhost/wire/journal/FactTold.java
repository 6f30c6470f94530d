package somepolku.pluginhost.wire.journal;

import java.time.LocalDate;
import java.util.Optional;
import somepolku.api.journal.EntryId;
import somepolku.api.journal.EntryView;
import somepolku.api.journal.FactSort;
import somepolku.api.journal.FactView;
import somepolku.pluginhost.wire.In;
import somepolku.pluginhost.wire.Out;
import somepolku.pluginhost.wire.WireException;

record FactTold(
        EntryId id,
        String channel,
        Optional<FactSort> sort,
        String title,
        String place,
        String text,
        Optional<LocalDate> first,
        Optional<LocalDate> last)
        implements FactView {

    static void to(Out out, EntryView entry) {
        FactView fact = (FactView) entry;
        out.text(fact.id().value())
                .text(fact.channel())
                .maybe(fact.sort(), Out::one)
                .text(fact.title())
                .text(fact.place())
                .text(fact.text())
                .maybe(fact.first(), Out::day)
                .maybe(fact.last(), Out::day);
    }

    static FactTold from(In in) throws WireException {
        return new FactTold(
                new EntryId(in.text()),
                in.text(),
                in.maybe(sort -> sort.one(FactSort.class)),
                in.text(),
                in.text(),
                in.text(),
                in.maybe(In::day),
                in.maybe(In::day));
    }
}
