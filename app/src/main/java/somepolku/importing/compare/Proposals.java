package somepolku.importing.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import somepolku.domain.channel.ChannelInfo;
import somepolku.domain.journal.Account;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Application;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Origin;
import somepolku.domain.journal.Reading;
import somepolku.domain.term.ChannelId;
import somepolku.domain.term.MetricKey;
import somepolku.importing.Dropped;
import somepolku.importing.ImportPreview;
import somepolku.importing.ImportPreview.Proposal;
import somepolku.importing.Intake;
import somepolku.importing.account.Accounts;
import somepolku.importing.account.Keyed;
import somepolku.importing.metric.Descriptions;
import somepolku.kit.ProblemException;
import somepolku.kit.Texts;

/**
 * Compares what was read with what the journal holds. Of each row it says one thing: added, changed, already there
 * (also where another row of the same import says it), or skipped with the reason. What the person edited is never
 * overwritten; what the person wrote without an import is only held against tables of the person's own, and stays. Rows
 * that make one application together count once, with the first of them.
 */
public final class Proposals {
    private static final int BETWEEN_LOOKS = 512;
    private static final int MOST_ROOM = 1 << 20;

    private final Drafts drafts;
    private final Instant now;
    private final Texts texts;
    private Map<Slot, Claim> claims = new HashMap<>();
    private final Freshness journalReach = new Freshness();
    private final Replies replies;
    private final Accounts accounts;
    private final Descriptions metrics;
    private final Verdicts verdicts;
    private final Map<ChannelId, String> counted = new HashMap<>();
    private final List<Proposal> asides = new ArrayList<>();
    /** Whether a row may say what the person wrote by hand. */
    private boolean ownTables;

    private DoubleConsumer far = share -> {};
    /** Each row is gone through twice. */
    private long rows;

    private long row;

    /**
     * For one comparison.
     *
     * @param salt the journal's secret, for the keyed hashes of other people and of accounts
     * @param zone in which instants become days
     * @param keepNames whether the names of other people are kept
     * @param channels what they say of their metrics is kept with the readings
     */
    public Proposals(
            byte[] salt, Ids ids, ZoneId zone, boolean keepNames, Texts texts, Collection<ChannelInfo> channels) {
        Keyed keyed = new Keyed(salt);
        Digest digest = new Digest();
        this.drafts = new Drafts(digest, keyed, ids, zone, keepNames);
        // Written with every reading: a second is exact enough, and written fast.
        this.now = ids.now().truncatedTo(ChronoUnit.SECONDS);
        this.texts = texts;
        this.replies = new Replies(digest, zone);
        this.accounts = new Accounts(keyed, ids);
        this.metrics = new Descriptions(channels, ids);
        channels.forEach(channel -> channel.contactsMetric().ifPresent(id -> counted.put(channel.id(), id)));
        this.verdicts = new Verdicts(digest, drafts, journalReach, replies);
    }

    /** One thing that was dropped, and what a format read of it. */
    public record Read(Dropped dropped, Intake intake) {}

    /**
     * What accepting all of it would do.
     *
     * @param journal every entry of the journal that may have an origin, whether it has one, and its accounts and metrics; read through once and never
     *     held, not closed
     * @param far told now and then how far it is, from 0 to 1; what it throws ends the comparison
     * @throws ProblemException REFUSED where an export is another account's
     */
    public ImportPreview compare(List<Read> reads, Stream<? extends Entry> journal, DoubleConsumer far)
            throws ProblemException {
        this.far = far;
        rows = 2L
                * reads.stream()
                        .flatMap(read -> read.intake().files().stream())
                        .mapToInt(file -> file.items().size())
                        .sum();
        // With room for all: moving them over and over is a good part of the work.
        claims = new HashMap<>((int) Math.min(rows, MOST_ROOM));
        List<Claimed> claimed = new ArrayList<>();
        for (Read read : reads) {
            Reach export = reach(read.intake());
            read.intake().files().forEach(file -> claimed.add(claim(read, file, export)));
        }
        hear(reads);
        journal.forEach(this::meet);
        accounts.check(reads.stream()
                .map(read -> new Accounts.Export(read.dropped().name(), read.intake()))
                .toList());
        List<ImportPreview.FilePreview> files =
                claimed.stream().map(this::preview).toList();
        asides.addAll(accounts.proposals());
        asides.addAll(metrics.proposals());
        asides.addAll(metrics.made());
        return new ImportPreview(files).besides(asides);
    }

    /** A file with the claim that each of its items makes or joins, in their order. */
    private record Claimed(Read read, Intake.FileIntake file, List<Claim> claims) {}

    /** How new the facts of an export are; asked only where there are any. */
    private Reach reach(Intake intake) {
        Freshness all = new Freshness();
        if (intake.files().stream().anyMatch(Proposals::tellsFacts)) {
            items(intake)
                    .filter(item -> !(item instanceof Intake.Figure))
                    .forEach(item -> all.add(Freshness.Sort.of(intake.channel(), item), drafts.day(item)));
        }
        return all.reach();
    }

    private static boolean tellsFacts(Intake.FileIntake file) {
        for (Intake.Item item : file.items()) {
            if (item instanceof Intake.Trait) {
                return true;
            }
        }
        return false;
    }

    private static Stream<Intake.Item> items(Intake intake) {
        return intake.files().stream().flatMap(file -> file.items().stream());
    }

    private Claimed claim(Read read, Intake.FileIntake file, Reach export) {
        ChannelId channel = read.intake().channel();
        Freshness reach = new Freshness();
        List<Intake.Item> items = file.items();
        List<Slot> slots = new ArrayList<>(items.size());
        Batches.of(items, item -> told(item.on().orElse(channel), item), (item, told) -> {
            next();
            reach.add(Freshness.Sort.of(item.on().orElse(channel), item), told.day());
            slots.add(told.slot());
        });
        List<Claim> made = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Intake.Item item = items.get(i);
            Claim claim = claim(slots.get(i), item.on().orElse(channel), item, reach, export);
            claim.offer(item, reach, export);
            ownTables |= item.on().isPresent();
            made.add(claim);
            if (item instanceof Intake.Deed deed) {
                replies.ask(item.on().orElse(channel), deed);
            }
        }
        needed(channel, items);
        read.intake().metrics().forEach(metrics::tell);
        return new Claimed(read, file, made);
    }

    private Claim claim(Slot slot, ChannelId channel, Intake.Item item, Freshness reach, Reach export) {
        Claim there = claims.get(slot);
        if (there == null) {
            there = new Claim(channel, slot.key(), item, reach, export);
            claims.put(slot, there);
        }
        return there;
    }

    private Told told(ChannelId channel, Intake.Item item) {
        String key = drafts.key(channel, item);
        // Asked for here, where every core works, the key remembers it.
        key.hashCode();
        return new Told(new Slot(kind(item), channel.value(), key), drafts.day(item));
    }

    private record Told(Slot slot, Optional<LocalDate> day) {}

    /** Which metrics the items are of; each is looked up once, however many its readings are. */
    private void needed(ChannelId channel, List<Intake.Item> items) {
        Map<ChannelId, Set<String>> ids = new HashMap<>();
        Set<String> own = ids.computeIfAbsent(channel, any -> new HashSet<>());
        for (Intake.Item item : items) {
            if (item instanceof Intake.Figure figure) {
                Optional<ChannelId> on = figure.on();
                (on.isEmpty() ? own : ids.computeIfAbsent(on.get(), any -> new HashSet<>())).add(figure.metric());
            } else if (item instanceof Intake.Person && counted.containsKey(channel)) {
                own.add(counted.get(channel));
            }
        }
        ids.forEach((on, some) -> some.forEach(id -> metrics.need(new MetricKey(on, id))));
    }

    /** Only now, when all is known that asks for it. */
    private void hear(List<Read> reads) {
        for (Read read : reads) {
            ChannelId channel = read.intake().channel();
            if (replies.asks(channel)) {
                read.intake().files().stream()
                        .flatMap(file -> file.items().stream())
                        .filter(Intake.Deed.class::isInstance)
                        .forEach(item -> replies.hear(channel, (Intake.Deed) item));
            }
        }
    }

    private void meet(Entry entry) {
        if (entry instanceof Metric metric) {
            metrics.meet(metric);
            return;
        }
        if (entry instanceof Account account) {
            accounts.meet(account);
        }
        if (entry.origin().isPresent()) {
            meet(entry, entry.origin().get());
        } else if (ownTables) {
            Typed.slot(entry).map(claims::get).ifPresent(claim -> claim.meetTyped(entry));
        }
    }

    private void meet(Entry entry, Origin origin) {
        if (entry instanceof Activity deed) {
            replies.hear(deed, origin);
            String kind = replies.plain(origin.source(), deed.kindId());
            journalReach.add(Freshness.Sort.deeds(origin.source(), kind), deed.day());
        } else {
            Optional<LocalDate> day = entry instanceof Application ? Steps.newest(Digest.more(origin)) : entry.day();
            journalReach.add(Freshness.Sort.of(origin.source(), entry), day);
        }
        Claim claim = claims.get(new Slot(entry.kind(), origin.source(), origin.key()));
        if (claim != null) {
            claim.meet(entry);
        }
    }

    private static EntryKind kind(Intake.Item item) {
        if (item instanceof Intake.Deed) {
            return EntryKind.ACTIVITY;
        }
        if (item instanceof Intake.Figure) {
            return EntryKind.READING;
        }
        if (item instanceof Intake.Job) {
            return EntryKind.APPLICATION;
        }
        return item instanceof Intake.Trait ? EntryKind.FACT : EntryKind.CONTACT;
    }

    private void next() {
        if (row++ % BETWEEN_LOOKS == 0) {
            far.accept((double) row / rows);
        }
    }

    private ImportPreview.FilePreview preview(Claimed claimed) {
        Read read = claimed.read();
        Intake.FileIntake file = claimed.file();
        String label = read.dropped().label(file.path());
        List<Proposal> proposals = new ArrayList<>();
        List<Intake.Remark> skips = new ArrayList<>(file.skipped());
        int[] same = {0};
        Batches.of(
                judged(claimed),
                row -> row.taken() ? verdicts.of(row.claim()) : Verdicts.spoken(row.claim(), row.item()),
                (row, verdict) -> {
                    next();
                    int line = row.item().line();
                    Optional<Proposal> proposal = verdict.entry()
                            .map(after -> new Proposal(line, row.claim().known(), told(after, row, read, label)));
                    switch (verdict.sort()) {
                        case WRITE -> proposal.ifPresent(proposals::add);
                        case SAME -> {
                            same[0]++;
                            proposal.ifPresent(asides::add);
                        }
                        case TYPED -> skips.add(new Intake.Remark(line, texts.text("importing.skipped.typed")));
                        case OTHER -> skips.add(new Intake.Remark(line, texts.text("importing.skipped.other")));
                        case EDITED -> skips.add(new Intake.Remark(line, texts.text("importing.skipped.edited")));
                        case OLDER -> skips.add(new Intake.Remark(line, texts.text("importing.skipped.older")));
                    }
                });
        int skipped = file.refused().isPresent() ? file.rows() : skips.size();
        skips.sort(Comparator.comparingInt(Intake.Remark::line));
        return new ImportPreview.FilePreview(
                label,
                read.dropped().name(),
                read.intake().format(),
                file.content(),
                file.rows(),
                proposals,
                same[0],
                skipped,
                skips,
                notes(claimed),
                file.refused(),
                file.leftClosed());
    }

    private Entry told(Entry after, Row row, Read read, String file) {
        if (after instanceof Reading reading) {
            Reading.Row from =
                    new Reading.Row(file, row.item().line(), read.intake().format(), now);
            return drafts.told(reading, row.claim().known().map(Reading.class::cast), from);
        }
        return after;
    }

    /** Which rows speak for their claims: told one by one, so that those can be judged in any order. */
    private static List<Row> judged(Claimed claimed) {
        List<Intake.Item> items = claimed.file().items();
        List<Row> rows = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            Claim claim = claimed.claims().get(i);
            rows.add(new Row(items.get(i), claim, claim.takenBy(items.get(i))));
        }
        return rows;
    }

    private record Row(Intake.Item item, Claim claim, boolean taken) {}

    private List<Intake.Remark> notes(Claimed claimed) {
        if (claimed.file().items().isEmpty() || !accounts.doubts(claimed.read().intake())) {
            return claimed.file().notes();
        }
        List<Intake.Remark> notes = new ArrayList<>(claimed.file().notes());
        notes.add(0, new Intake.Remark(0, texts.text("importing.account.name")));
        return notes;
    }
}
