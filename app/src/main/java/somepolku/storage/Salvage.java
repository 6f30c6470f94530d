package somepolku.storage;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.Page;
import org.jspecify.annotations.Nullable;
import somepolku.domain.journal.EntryKind;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.kit.UncheckedProblemException;
import somepolku.storage.disk.Folder;
import somepolku.storage.disk.RawFile;
import somepolku.storage.record.RecordKey;
import somepolku.storage.record.RecordReader;
import somepolku.work.port.DamagedException;
import somepolku.work.port.Passphrase;
import somepolku.work.port.Rescuing.Lost;
import somepolku.work.port.Rescuing.Saved;

/**
 * Makes a new journal of what can still be read of a damaged one, page by page, and tells what could not. Of a file
 * whose newest state has no beginning any more, the newest one is taken that has.
 */
final class Salvage {
    private static final int AT_ONCE = 20_000;
    private static final int CONTENTS_AT_ONCE = 64;

    private final OpenStore from;
    private final OpenStore to;
    private final List<Lost> lost = new ArrayList<>();
    private long read;
    private long live;
    private long unread;

    private Salvage(OpenStore from, OpenStore to) {
        this.from = from;
        this.to = to;
    }

    /** Opens the damaged file, only to be read; once for each state that is tried. */
    interface Source {
        RawFile open() throws IOException;
    }

    /** Where the new journal comes. */
    record Place(Folder folder, String name) {
        String making() {
            return name + Compaction.FRESH;
        }
    }

    static Saved of(Source source, String name, Place to, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        try (States states = new States(source, name, passphrase)) {
            for (Optional<OpenStore> state = states.next(); state.isPresent(); state = states.next()) {
                Optional<Saved> saved = of(state.get(), states.told(), to, passphrase);
                if (saved.isPresent()) {
                    return saved.get();
                }
            }
        }
        throw new DamagedException(Problem.badInput("storage.nothing", name));
    }

    /** Empty where nothing of this state can be read. */
    private static Optional<Saved> of(OpenStore from, List<Lost> told, Place place, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        Folder folder = place.folder();
        String making = place.making();
        folder.delete(making);
        try {
            OpenStore to = OpenStore.create(from.blocks().alike(folder.open(making, false)), place.name());
            Salvage salvage = new Salvage(from, to);
            salvage.lost.addAll(told);
            salvage.copy();
            // An empty journal was whole when nothing is missing of it; else the state is no help.
            if (salvage.live == 0 && !(salvage.lost.isEmpty())) {
                return Optional.empty();
            }
            Map<EntryKind, Long> counts = counts(folder.open(making, true), place.name(), passphrase);
            folder.replace(making, place.name());
            return Optional.of(new Saved(counts, salvage.unread, salvage.lost));
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

    private void copy() {
        boolean done = false;
        try {
            copy(from.meta(), to.meta());
            if (JournalMeta.read(to.meta()).isEmpty()) {
                lost.add(new Lost(Problem.badInput("storage.lost.meta"), "description"));
                JournalMeta.fresh()
                        .writeTo(to.meta(), to.blocks().header().fileId().toString(), Journals.program());
            }
            copy(from.blobs(), to.blobs());
            unread = 0;
            live = 0;
            copy(from.records(), to.records());
            to.store().commit();
            to.store().sync();
            done = true;
        } finally {
            if (done) {
                to.close();
            } else {
                to.drop();
            }
        }
    }

    private void copy(MVMap<byte[], byte[]> old, MVMap<byte[], byte[]> fresh) {
        copy(old.getRootPage(), new byte[0], new byte[] {-1}, fresh);
    }

    /** @param first before every key of the page, and {@code last} after them */
    private void copy(Page<byte[], byte[]> page, byte[] first, byte[] last, MVMap<byte[], byte[]> fresh) {
        if (page.isLeaf()) {
            for (int i = 0; i < page.getKeyCount(); i++) {
                fresh.append(page.getKey(i), page.getValue(i));
                live += RecordReader.live(page.getValue(i)) ? 1 : 0;
                if (++read % (fresh.getName().equals("blob") ? CONTENTS_AT_ONCE : AT_ONCE) == 0) {
                    to.store().commit();
                }
            }
            return;
        }
        long missing = page.getTotalCount();
        List<String> where = new ArrayList<>();
        for (int i = 0; i < page.getRawChildPageCount(); i++) {
            byte[] begin = i == 0 ? first : page.getKey(i - 1);
            byte[] end = i < page.getKeyCount() ? page.getKey(i) : last;
            @Nullable Page<byte[], byte[]> child = child(page, i, begin, end, where);
            if (child != null) {
                missing -= child.getTotalCount();
                copy(child, begin, end, fresh);
            }
        }
        if (!where.isEmpty()) {
            unread += missing;
            lost.add(new Lost(Problem.badInput("storage.lost.records", missing), String.join("; ", where)));
        }
    }

    private static @Nullable Page<byte[], byte[]> child(
            Page<byte[], byte[]> page, int index, byte[] begin, byte[] end, List<String> where) {
        try {
            return page.getChildPage(index);
        } catch (MVStoreException e) {
            where.add("from " + told(begin, "the first") + " to before " + told(end, "the last") + ", "
                    + (e.getCause() == null ? e.getMessage() : e.getCause().getMessage()));
            return null;
        }
    }

    private static String told(byte[] key, String end) {
        return key.length < 2 ? end : RecordKey.told(key);
    }
}
