package somepolku.importing.compare;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Ids;
import somepolku.domain.journal.Origin;
import somepolku.domain.term.ChannelId;
import somepolku.importing.Dropped;
import somepolku.importing.ImportPreview;
import somepolku.importing.Intake;
import somepolku.kit.Texts;

/**
 * Compares what was read with what the journal holds. Of each row it says one thing: added, changed, already there
 * (also where another row of the same import says it), or skipped with the reason. What the person edited is never
 * overwritten, and what the person wrote without an import is never even looked at.
 */
public final class Proposals {
    private final Digest digest = new Digest();
    private final Drafts drafts;
    private final Texts texts;
    private final Map<Slot, Claim> claims = new HashMap<>();
    private final Freshness journalReach = new Freshness();

    /**
     * For one comparison.
     *
     * @param salt the journal's secret, for the keyed hashes of other people
     * @param zone in which instants become days
     * @param keepNames whether the names of other people are kept
     */
    public Proposals(byte[] salt, Ids ids, ZoneId zone, boolean keepNames, Texts texts) {
        this.drafts = new Drafts(digest, salt, ids, zone, keepNames);
        this.texts = texts;
    }

    /** One thing that was dropped, and what a format read of it. */
    public record Read(Dropped dropped, Intake intake) {}

    /**
     * What accepting all of it would do.
     *
     * @param journal every entry of the journal that may have an origin; read through once and never held, not closed
     */
    public ImportPreview compare(List<Read> reads, Stream<? extends Entry> journal) {
        List<Claimed> claimed = new ArrayList<>();
        for (Read read : reads) {
            read.intake().files().forEach(file -> claimed.add(claim(read, file)));
        }
        journal.forEach(entry -> entry.origin().ifPresent(origin -> meet(entry, origin)));
        return new ImportPreview(claimed.stream().map(this::preview).toList());
    }

    /** A file with the claim that each of its items makes or joins, in their order. */
    private record Claimed(Read read, Intake.FileIntake file, List<Claim> claims) {}

    private Claimed claim(Read read, Intake.FileIntake file) {
        ChannelId channel = read.intake().channel();
        Freshness reach = new Freshness();
        file.items().forEach(item -> reach.add(Freshness.Sort.of(channel, item), drafts.day(item)));
        List<Claim> made = new ArrayList<>(file.items().size());
        for (Intake.Item item : file.items()) {
            String key = drafts.key(channel, item);
            Claim claim = claims.computeIfAbsent(
                    new Slot(kind(item), channel.value(), key), slot -> new Claim(channel, key, item, reach));
            claim.offer(item, reach);
            made.add(claim);
        }
        return new Claimed(read, file, made);
    }

    private void meet(Entry entry, Origin origin) {
        journalReach.add(Freshness.Sort.of(origin.source(), entry), entry.day());
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

    private ImportPreview.FilePreview preview(Claimed claimed) {
        Read read = claimed.read();
        Intake.FileIntake file = claimed.file();
        List<ImportPreview.Proposal> proposals = new ArrayList<>();
        List<Intake.Remark> skips = new ArrayList<>(file.skipped());
        int same = 0;
        for (int i = 0; i < file.items().size(); i++) {
            Intake.Item item = file.items().get(i);
            Claim claim = claimed.claims().get(i);
            Verdict verdict = claim.takenBy(item) ? verdict(claim, item) : Verdict.SAME;
            switch (verdict) {
                case SAME -> same++;
                case EDITED -> skips.add(new Intake.Remark(item.line(), texts.text("importing.skipped.edited")));
                case OLDER -> skips.add(new Intake.Remark(item.line(), texts.text("importing.skipped.older")));
                case WRITE ->
                    proposals.add(new ImportPreview.Proposal(
                            item.line(), claim.known(), drafts.entry(claim.channel, claim.key, item, claim.known())));
            }
        }
        int skipped = file.refused().isPresent() ? file.rows() : skips.size();
        skips.sort(Comparator.comparingInt(Intake.Remark::line));
        return new ImportPreview.FilePreview(
                read.dropped().label(file.path()),
                read.dropped().name(),
                read.intake().format(),
                file.content(),
                file.rows(),
                proposals,
                same,
                skipped,
                skips,
                file.notes(),
                file.refused(),
                file.leftClosed());
    }

    private Verdict verdict(Claim claim, Intake.Item item) {
        Optional<Entry> known = claim.known();
        if (known.isEmpty()) {
            return Verdict.WRITE;
        }
        boolean same =
                known.get().origin().filter(origin -> digest.same(origin, item)).isPresent();
        if (same && !drafts.addsName(known.get(), item)) {
            return Verdict.SAME;
        }
        if (!digest.untouched(known.get())) {
            return Verdict.EDITED;
        }
        return !same && claim.olderThan(journalReach) ? Verdict.OLDER : Verdict.WRITE;
    }

    private enum Verdict {
        WRITE,
        SAME,
        EDITED,
        OLDER
    }
}
