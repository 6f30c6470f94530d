package somepolku.work.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import somepolku.domain.journal.Entry;
import somepolku.domain.term.ChannelId;
import somepolku.kit.Outcome;
import somepolku.kit.ProblemException;
import somepolku.work.Change;
import somepolku.work.Ledger;
import somepolku.work.Tasks;
import somepolku.work.port.Channels;
import somepolku.work.port.JournalView;

/**
 * Gives a tag, a skill, a channel or a person another name in every entry; where the name is in use, the two become one.
 * First comes a look at what would change, then one change and so one undo. Both read the whole journal: never on the
 * EDT.
 */
public final class Naming {
    private final Ledger ledger;
    private final Channels channels;

    public Naming(Ledger ledger, Channels channels) {
        this.ledger = ledger;
        this.channels = channels;
    }

    /** The names of a sort that the journal uses, in no order. */
    public List<NameUse> names(NameSort sort) {
        Map<String, Long> uses = new HashMap<>();
        for (Saying<?> saying : Saying.of(sort)) {
            try (Stream<? extends Entry> all = ledger.journal().all(saying.type())) {
                all.forEach(entry -> saying.namesIn(entry).forEach(name -> uses.merge(name, 1L, Long::sum)));
            }
        }
        return uses.entrySet().stream()
                .map(use -> new NameUse(use.getKey(), use.getValue()))
                .toList();
    }

    /**
     * What the new name would change.
     *
     * @param typed as the person typed it
     * @throws ProblemException where it makes no sense, with the reason
     */
    public Renaming look(NameSort sort, String from, String typed) throws ProblemException {
        String to = Wanted.name(sort, typed, channels);
        if (to.equals(from)) {
            throw Wanted.wrong("names.wrong.same", from);
        }
        return look(ledger.journal(), sort, from, to);
    }

    private Renaming look(JournalView journal, NameSort sort, String from, String to) throws ProblemException {
        Look look = new Look(sort, from, to);
        if (sort != NameSort.CHANNEL) {
            look.through(journal, entry -> false);
            if (look.isEmpty()) {
                throw Wanted.wrong("names.wrong.gone", from);
            }
            return look.seen(journal, false, List.of(), 0);
        }
        ChannelTwins twins = new ChannelTwins(journal, channels, from, to);
        twins.look();
        look.through(journal, twins::joins);
        if (look.isEmpty() && twins.edits().isEmpty()) {
            throw Wanted.wrong("names.wrong.gone", from);
        }
        boolean known = channels.brought(new ChannelId(to));
        return look.seen(journal, known, twins.edits(), twins.joined());
    }

    /** Does what was looked at; refused where the journal has become another one since. */
    public CompletionStage<Outcome<Change>> rename(Renaming seen, Tasks.Progress progress) {
        return ledger.apply(
                seen.change(),
                journal -> {
                    if (!look(journal, seen.sort(), seen.from(), seen.to()).same(seen)) {
                        throw Wanted.wrong("names.stale");
                    }
                },
                progress);
    }
}
