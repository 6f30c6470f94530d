package somepolku.importing.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.Ids;
import somepolku.domain.term.ChannelId;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.importing.Intake;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/** Sees to it that a journal holds one account of a channel: the exports of an import against each other and the journal. */
public final class Accounts {
    private final Keyed keyed;
    private final Ids ids;
    private final Map<ChannelId, Account> known = new LinkedHashMap<>();
    private final Map<ChannelId, Marks> journal = new LinkedHashMap<>();
    /** What is known of the import's channels, from the journal and from this import. */
    private final Map<ChannelId, Marks> marks = new LinkedHashMap<>();

    private final Set<Intake> doubted = Collections.newSetFromMap(new IdentityHashMap<>());

    public Accounts(Keyed keyed, Ids ids) {
        this.keyed = keyed;
        this.ids = ids;
    }

    /** Takes an account of the journal; all of them before any export is checked. */
    public void meet(Account account) {
        known.putIfAbsent(account.channel(), account);
        journal.merge(account.channel(), Marks.of(account), Marks::and);
    }

    /** What a format read, and the name of what was dropped. */
    public record Export(String name, Intake intake) {}

    private record Shown(Export export, Marks marks) {
        String name() {
            return export.name();
        }
    }

    /** @throws ProblemException REFUSED where an export is another account's */
    public void check(List<Export> reads) throws ProblemException {
        Map<ChannelId, List<Shown>> channels = new LinkedHashMap<>();
        for (Export read : reads) {
            ChannelId channel = read.intake().channel();
            Optional.ofNullable(journal.get(channel)).ifPresent(seen -> marks.put(channel, seen));
            Marks told = Marks.of(channel, read.intake().marks(), keyed);
            if (!told.isEmpty()) {
                channels.computeIfAbsent(channel, any -> new ArrayList<>()).add(new Shown(read, told));
            }
        }
        for (Map.Entry<ChannelId, List<Shown>> channel : channels.entrySet()) {
            check(channel.getKey(), channel.getValue());
        }
    }

    private void check(ChannelId channel, List<Shown> exports) throws ProblemException {
        // Those that tell most come first, so that what they tell can vouch for the others.
        exports.sort(
                Comparator.comparing((Shown shown) -> shown.marks().members().isEmpty())
                        .thenComparing(shown -> shown.marks().profiles().isEmpty()));
        for (Shown shown : exports) {
            Marks before = marks.getOrDefault(channel, Marks.NONE);
            Marks.Likeness likeness = before.like(shown.marks());
            if (shown.marks().members().size() > 1) {
                throw several(List.of(shown));
            }
            if (likeness == Marks.Likeness.OTHER) {
                Marks stored = journal.getOrDefault(channel, Marks.NONE);
                throw stored.like(shown.marks()) == Marks.Likeness.OTHER
                        ? new ProblemException(Problem.refused("importing.account.other", shown.name()))
                        : several(exports);
            }
            if (likeness == Marks.Likeness.DOUBTFUL) {
                doubted.add(shown.export().intake());
            }
            marks.put(channel, before.and(shown.marks()));
        }
    }

    private static ProblemException several(List<Shown> exports) {
        String names = exports.stream().map(Shown::name).distinct().collect(Collectors.joining(", "));
        return new ProblemException(Problem.refused("importing.account.several", names));
    }

    /** Whether an export may be somebody else's after all; said once. */
    public boolean doubts(Intake intake) {
        return doubted.remove(intake);
    }

    /** The accounts of the import's channels as they are and as they become, which may be the same. */
    public List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>();
        marks.forEach((channel, now) -> {
            Optional<Account> before = Optional.ofNullable(known.get(channel));
            boolean more = !now.equals(journal.get(channel));
            Account after = more || before.isEmpty()
                    ? now.account(before.map(Account::id).orElseGet(ids::next), channel)
                    : before.get();
            all.add(new Proposal(0, before.map(entry -> entry), after));
        });
        return all;
    }
}
