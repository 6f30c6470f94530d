package somepolku.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.kit.Memory;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.codec.Codecs;
import somepolku.storage.codec.DamagedRecordException;
import somepolku.storage.disk.DiskFolder;
import somepolku.storage.disk.Folder;
import somepolku.storage.disk.RawFile;
import somepolku.storage.key.KeyWrap;
import somepolku.storage.record.HybridClock;
import somepolku.storage.record.RecordKey;
import somepolku.storage.record.RecordReader;
import somepolku.storage.record.RecordWriter;
import somepolku.work.port.Draft;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/** A journal on an MVStore. One commit is one chunk of the file: body, force, last block, force. */
final class MvJournal implements JournalStore {
    private final OpenStore open;
    private final String name;
    private final JournalMeta meta;
    private final List<Problem> notices;
    private final Seen seen;
    private final Runnable onClose;
    private final Reads reads;
    private final RecordWriter writer;
    private boolean written;
    private @Nullable Map<EntryKind, Long> counts;

    MvJournal(
            OpenStore open,
            String name,
            JournalMeta meta,
            HybridClock clock,
            List<Problem> notices,
            Seen seen,
            Runnable onClose) {
        this.open = open;
        this.name = name;
        this.meta = meta;
        this.notices = List.copyOf(notices);
        this.seen = seen;
        this.onClose = onClose;
        seen.keep(open);
        this.reads = new Reads(open.store(), name, open.records());
        this.writer = new RecordWriter(clock);
    }

    @Override
    public synchronized void commit(List<Edit> edits) throws ProblemException {
        mustBeWritable();
        Plan plan;
        try {
            plan = Plan.of(edits, reads, writer);
            if (plan.isEmpty()) {
                return;
            }
            open.under().expect(plan.bytes());
        } catch (UncheckedProblemException e) {
            throw new ProblemException(e.problem(), e);
        } catch (OutOfMemoryError e) {
            // Nothing was touched, and what was tried is let go of: the journal goes on.
            throw new ProblemException(Memory.tooLittle(), e);
        }
        write(() -> plan.carryOut(open.records()));
        Map<EntryKind, Long> known = counts;
        if (known != null) {
            plan.growth().forEach((kind, by) -> known.merge(kind, by, Long::sum));
        }
    }

    @Override
    public Optional<Draft> draft(String editor) {
        if (open.store().isClosed()) {
            // It may still be in memory, but a closed journal tells nothing.
            throw new UncheckedProblemException(Problem.refused("storage.closed", name));
        }
        try {
            return Drafts.read(open.meta(), editor);
        } catch (MVStoreException e) {
            throw new UncheckedProblemException(Problem.badInput("storage.unreadable", name, reason(e)), e);
        }
    }

    @Override
    public synchronized void keep(String editor, Optional<Draft> draft) throws ProblemException {
        mustBeWritable();
        byte[] key = Drafts.key(editor);
        Optional<byte[]> value = draft.map(Drafts::value);
        write(() -> value.ifPresentOrElse(
                bytes -> open.meta().put(key, bytes), () -> open.meta().remove(key)));
    }

    @Override
    public synchronized void keep(Id<Attachment> id, byte[] content) throws ProblemException {
        mustBeWritable();
        write(() -> {
            open.under().expect(content.length + Blobs.ROOM);
            Blobs.put(open.blobs(), id, content);
        });
    }

    @Override
    public Optional<byte[]> content(Attachment file) {
        try {
            return Blobs.get(open.blobs(), file);
        } catch (MVStoreException e) {
            Problem problem = open.store().isClosed()
                    ? Problem.refused("storage.closed", name)
                    : Problem.badInput("storage.unreadable", name, reason(e));
            throw new UncheckedProblemException(problem, e);
        }
    }

    private void mustBeWritable() throws ProblemException {
        if (readOnly()) {
            throw new ProblemException(whyView());
        }
        if (open.store().isClosed()) {
            throw new ProblemException(Problem.refused("storage.closed", name));
        }
    }

    private void write(Runnable puts) throws ProblemException {
        boolean durable = false;
        try {
            written = true;
            puts.run();
            open.store().commit();
            open.store().sync();
            durable = true;
        } catch (OutOfMemoryError e) {
            throw new ProblemException(Memory.tooLittle(), e);
        } catch (MVStoreException e) {
            throw new ProblemException(problem(e), e);
        } finally {
            if (!durable) {
                // Half a change must not be there for the next commit, nor for a reader: nothing more is written.
                open.drop();
            }
        }
        reads.publish(open.records());
    }

    private Problem problem(MVStoreException e) {
        if (e.getCause() instanceof OutOfMemoryError) {
            return Memory.tooLittle();
        }
        String reason = reason(e);
        // As systems say it when the file, and not the disk, has come to its limit: 4 GiB on FAT.
        return reason.contains("File too large")
                ? Problem.refused("storage.tooLarge", name)
                : Problem.refused("storage.write", name, reason);
    }

    private static String reason(MVStoreException e) {
        Throwable cause = e.getCause();
        return String.valueOf(cause == null ? e.getMessage() : cause.getMessage());
    }

    @Override
    public <E extends Entry> Stream<E> entries(Class<E> type, DaySpan days) {
        return live(type, Optional.of(days), false).map(found -> type.cast(read(found)));
    }

    @Override
    public <E extends Entry> Stream<E> undated(Class<E> type) {
        return live(type, Optional.empty(), false).map(found -> type.cast(read(found)));
    }

    @Override
    public <E extends Entry> Optional<DaySpan> extent(Class<E> type) {
        Optional<Entry> first = first(type, false);
        Optional<Entry> last = first(type, true);
        return first.flatMap(Entry::day)
                .flatMap(from -> last.flatMap(Entry::day).map(to -> new DaySpan(from, to)));
    }

    private Optional<Entry> first(Class<? extends Entry> type, boolean backwards) {
        try (Stream<Reads.Found> found = live(type, Optional.of(DaySpan.ALL), backwards)) {
            return found.findFirst().map(this::read);
        }
    }

    private Stream<Reads.Found> live(Class<? extends Entry> type, Optional<DaySpan> days, boolean backwards) {
        EntryKind kind = Codecs.of(type).kind();
        byte[] first = RecordKey.first(kind, days.map(DaySpan::first));
        byte[] last = RecordKey.last(kind, days.map(DaySpan::last));
        return reads.between(backwards ? last : first, backwards ? first : last, backwards)
                .filter(found -> RecordReader.live(found.value()));
    }

    private Entry read(Reads.Found found) {
        try {
            return RecordReader.read(found.key(), found.value());
        } catch (DamagedRecordException e) {
            Problem problem = Problem.badInput(
                    "storage.record.at", name, RecordKey.told(found.key()), String.valueOf(e.getMessage()));
            throw new UncheckedProblemException(problem, e);
        }
    }

    @Override
    public Optional<Entry> current(Entry entry) {
        byte[] key = RecordKey.of(entry);
        return reads.at(key).filter(RecordReader::live).map(value -> read(new Reads.Found(key, value)));
    }

    @Override
    public synchronized Map<EntryKind, Long> counts() {
        Map<EntryKind, Long> known = counts;
        if (known == null) {
            known = new EnumMap<>(EntryKind.class);
            for (EntryKind kind : EntryKind.values()) {
                known.put(kind, counted(kind));
            }
            counts = known;
        }
        return Collections.unmodifiableMap(new EnumMap<>(known));
    }

    private long counted(EntryKind kind) {
        byte[] first = RecordKey.first(kind, Optional.empty());
        byte[] last = RecordKey.last(kind, Optional.of(DaySpan.ALL.last()));
        try (Stream<Reads.Found> all = reads.between(first, last, false)) {
            return all.filter(found -> RecordReader.live(found.value())).count();
        }
    }

    @Override
    public List<Problem> notices() {
        return notices;
    }

    @Override
    public byte[] salt() {
        return meta.salt().clone();
    }

    @Override
    public boolean readOnly() {
        return open.store().isReadOnly();
    }

    @Override
    public List<Damage> check() {
        return Check.of(open, reads);
    }

    @Override
    public int version() {
        return meta.format();
    }

    @Override
    public boolean locked() {
        return open.blocks().locked();
    }

    @Override
    public boolean opensWith(Passphrase passphrase) {
        return open.blocks().opensWith(passphrase);
    }

    @Override
    public String lock(Passphrase passphrase) throws ProblemException {
        return lock(passphrase, KeyWrap.ITERATIONS);
    }

    /** With fewer iterations in tests of something else, where each takes a second. */
    synchronized String lock(Passphrase passphrase, int iterations) throws ProblemException {
        return onHead(() -> open.blocks().lock(passphrase, iterations));
    }

    @Override
    public synchronized void unlock() throws ProblemException {
        onHead(() -> {
            open.blocks().unlock();
            return "";
        });
    }

    private String onHead(HeadWrite write) throws ProblemException {
        mustBeWritable();
        try {
            return write.done();
        } catch (IOException e) {
            throw new ProblemException(Problem.refused("storage.write", name, String.valueOf(e.getMessage())), e);
        }
    }

    @Override
    public synchronized void copyTo(Path target) throws ProblemException {
        String copy = String.valueOf(target.getFileName());
        try {
            Folder folder = new DiskFolder(target.toAbsolutePath().getParent());
            if (folder.holds(copy)) {
                throw new ProblemException(Problem.refused("storage.copy.there", copy));
            }
            try (RawFile fresh = folder.open(copy + Compaction.FRESH, false)) {
                fresh.truncate(0);
                open.blocks().copyTo(fresh);
            }
            folder.replace(copy + Compaction.FRESH, copy);
        } catch (IOException e) {
            throw new ProblemException(Problem.refused("storage.write", copy, String.valueOf(e.getMessage())), e);
        }
    }

    private interface HeadWrite {
        String done() throws IOException;
    }

    @Override
    public synchronized void close() {
        try {
            reads.endAll();
            if (!open.store().isClosed()) {
                seen.keep(open);
                if (written) {
                    open.close();
                } else {
                    open.drop();
                }
            }
        } catch (MVStoreException e) {
            throw new UncheckedProblemException(Problem.refused("storage.close", name, reason(e)), e);
        } finally {
            onClose.run();
        }
    }
}
