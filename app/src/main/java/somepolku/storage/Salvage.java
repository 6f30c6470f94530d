package somepolku.storage;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.Page;
import org.jspecify.annotations.Nullable;
import somepolku.domain.journal.EntryKind;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.BlockHeader;
import somepolku.storage.block.BlockStore;
import somepolku.storage.block.DamagedBlockException;
import somepolku.storage.block.HeadReader;
import somepolku.storage.disk.Folder;
import somepolku.storage.disk.RawFile;
import somepolku.storage.record.RecordKey;
import somepolku.storage.record.RecordReader;
import somepolku.work.port.DamagedException;
import somepolku.work.port.Passphrase;
import somepolku.work.port.Rescuing.Lost;
import somepolku.work.port.Rescuing.Saved;

/**
 * Makes a new journal of what can still be read of a damaged one, and tells what could not: page by page along the trees
 * of the newest state, and where something is missing of them, by every page that lies in the file.
 */
final class Salvage {
    /** Damaged blocks that are named; who has more knows enough. */
    private static final int TOLD = 20;

    private final BlockFile from;
    private final Into to;
    private final List<String> missing = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();
    private long unread;

    private Salvage(BlockFile from, OpenStore to) {
        this.from = from;
        this.to = new Into(to);
    }

    /** Opens the damaged file, only to be read; more than once. */
    interface Source {
        RawFile open() throws IOException;
    }

    /** Where the new journal comes. */
    record Place(Folder folder, String name) {
        String making() {
            return name + Compaction.FRESH;
        }
    }

    /** The new journal. What was put there first stays. */
    static final class Into {
        private static final long AT_ONCE = 8L << 20;

        private final OpenStore store;
        private long pending;
        private long live;

        Into(OpenStore store) {
            this.store = store;
        }

        OpenStore store() {
            return store;
        }

        void put(MVMap<byte[], byte[]> map, byte[] key, byte[] value) {
            if (map.putIfAbsent(key, value) == null) {
                live += map == store.records() && RecordReader.live(value) ? 1 : 0;
                pending += key.length + value.length;
                if (pending > AT_ONCE) {
                    store.store().commit();
                    pending = 0;
                }
            }
        }
    }

    static Saved of(Source source, String name, Place place, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        Folder folder = place.folder();
        String making = place.making();
        try (BlockFile blocks = HeadReader.open(source.open(), name, passphrase);
                Newest newest = Newest.of(source, name, passphrase)) {
            BlockHeader head = blocks.header();
            if (head.newer()) {
                throw new ProblemException(Problem.refused("storage.newer", name, head.format(), BlockHeader.FORMAT));
            }
            folder.delete(making);
            Salvage salvage =
                    new Salvage(blocks, OpenStore.create(blocks.alike(folder.open(making, false)), place.name()));
            salvage.copy(newest, new BlockStore(blocks, name, true, true));
            // An empty journal was whole when nothing is missing of it.
            if (salvage.to.live == 0 && !salvage.lost.isEmpty()) {
                throw new DamagedException(Problem.badInput("storage.nothing", name));
            }
            Map<EntryKind, Long> counts = counts(folder.open(making, true), place.name(), passphrase);
            folder.replace(making, place.name());
            return new Saved(counts, salvage.unread, salvage.lost);
        } finally {
            folder.delete(making);
        }
    }

    /** How many entries a journal holds that is whole from one end to the other; empty where it is not. */
    static Optional<Long> whole(Source source, String name, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        try (MvJournal journal = read(source.open(), name, passphrase)) {
            return journal.check().isEmpty()
                    ? Optional.of(journal.counts().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    : Optional.empty();
        } catch (UncheckedProblemException notEvenCounted) {
            return Optional.empty();
        }
    }

    private static Map<EntryKind, Long> counts(RawFile raw, String name, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        try (MvJournal journal = read(raw, name, passphrase)) {
            return journal.counts();
        }
    }

    private static MvJournal read(RawFile raw, String name, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        try {
            return new Opening(raw, name, true, passphrase)
                    .journal(Clock.systemUTC(), List.of(), Seen.NOTHING, () -> {});
        } catch (Opening.NewestLost e) {
            throw e.problem();
        }
    }

    private void copy(Newest newest, BlockStore under) throws IOException {
        OpenStore fresh = to.store();
        boolean done = false;
        try {
            lost.addAll(newest.told());
            newest.open().ifPresent(this::copy);
            if (newest.open().isEmpty() || !missing.isEmpty()) {
                glean(newest, under);
            }
            if (JournalMeta.read(fresh.meta()).isEmpty()) {
                lost.add(new Lost(Problem.badInput("storage.lost.meta"), "description"));
                JournalMeta.fresh()
                        .writeTo(fresh.meta(), fresh.blocks().header().fileId().toString(), Journals.program());
            }
            fresh.store().commit();
            fresh.store().sync();
            done = true;
        } finally {
            if (done) {
                fresh.close();
            } else {
                fresh.drop();
            }
        }
    }

    private void glean(Newest newest, BlockStore under) throws IOException {
        Gleaning gleaning = new Gleaning(to.store().records(), to);
        gleaning.gather(from, under);
        gleaning.tidy();
        unread = Math.max(
                0,
                newest.open().map(state -> state.records().sizeAsLong()).orElse(0L)
                        - to.store().records().sizeAsLong());
        if (unread > 0) {
            lost.add(new Lost(Problem.badInput("storage.lost.records", unread), String.join("; ", missing)));
        }
        if (newest.open().isEmpty() || gleaning.found() > 0) {
            lost.add(new Lost(Problem.badInput("storage.lost.order"), damaged()));
        }
        if (lost.isEmpty()) {
            lost.add(new Lost(Problem.badInput("storage.lost.contents"), String.join("; ", missing)));
        }
    }

    private String damaged() throws IOException {
        List<DamagedBlockException> bad = from.damaged(from.size());
        String first = bad.stream().limit(TOLD).map(Throwable::getMessage).collect(Collectors.joining("; "));
        return bad.isEmpty()
                ? "the file's end"
                : first + (bad.size() > TOLD ? "; " + (bad.size() - TOLD) + " more" : "");
    }

    private void copy(OpenStore state) {
        copy(state, state.meta(), to.store().meta());
        copy(state, state.blobs(), to.store().blobs());
        copy(state, state.records(), to.store().records());
    }

    private void copy(OpenStore state, MVMap<byte[], byte[]> old, MVMap<byte[], byte[]> fresh) {
        if (old.getStore() == state.store()) {
            copy(old.getRootPage(), new byte[0], new byte[] {-1}, fresh);
        } else {
            missing.add("all of " + fresh.getName());
        }
    }

    /** @param first before every key of the page, and {@code last} after them */
    private void copy(Page<byte[], byte[]> page, byte[] first, byte[] last, MVMap<byte[], byte[]> fresh) {
        if (page.isLeaf()) {
            for (int i = 0; i < page.getKeyCount(); i++) {
                to.put(fresh, page.getKey(i), page.getValue(i));
            }
            return;
        }
        for (int i = 0; i < page.getRawChildPageCount(); i++) {
            byte[] begin = i == 0 ? first : page.getKey(i - 1);
            byte[] end = i < page.getKeyCount() ? page.getKey(i) : last;
            Page<byte[], byte[]> child = child(page, i, begin, end);
            if (child != null) {
                copy(child, begin, end, fresh);
            }
        }
    }

    private @Nullable Page<byte[], byte[]> child(Page<byte[], byte[]> page, int index, byte[] begin, byte[] end) {
        try {
            return page.getChildPage(index);
        } catch (MVStoreException e) {
            missing.add("from " + told(begin, "the first") + " to before " + told(end, "the last") + ", "
                    + (e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
            return null;
        }
    }

    private static String told(byte[] key, String end) {
        return key.length < 2 ? end : RecordKey.told(key);
    }
}
