package somepolku.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.Page;
import org.jspecify.annotations.Nullable;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockHeader;
import somepolku.storage.block.HeadReader;
import somepolku.storage.disk.Folder;
import somepolku.storage.disk.RawFile;
import somepolku.storage.record.RecordKey;
import somepolku.work.port.JournalStore.Damage;
import somepolku.work.port.JournalStore.Saved;
import somepolku.work.port.Passphrase;

/**
 * Makes a new journal of what can still be read of a damaged one, page by page, and tells what could not: never by
 * itself, only where a person wishes it. The damaged file stays beside it.
 */
final class Salvage {
    private static final String FRESH = ".saved";
    private static final int AT_ONCE = 20_000;

    private final OpenStore from;
    private final OpenStore to;
    private final List<Damage> lost = new ArrayList<>();
    private long read;

    private Salvage(OpenStore from, OpenStore to) {
        this.from = from;
        this.to = to;
    }

    static Saved of(Folder folder, String name, Optional<Passphrase> passphrase) throws IOException, ProblemException {
        String fresh = name + FRESH;
        OpenStore from = opened(folder.open(name, true), name, passphrase);
        try {
            BlockHeader head = from.blocks().header();
            if (head.newer()) {
                throw new ProblemException(Problem.refused("storage.newer", name, head.format(), BlockHeader.FORMAT));
            }
            folder.delete(fresh);
            OpenStore to = OpenStore.create(from.blocks().alike(folder.open(fresh, false)), name);
            Salvage salvage = new Salvage(from, to);
            salvage.copy();
            if (salvage.lost.isEmpty()) {
                return new Saved(Optional.empty(), salvage.read, List.of());
            }
            if (salvage.read == 0) {
                throw nothing(folder, name);
            }
            new Opening(folder.open(fresh, true), name, true, passphrase)
                    .verified()
                    .drop();
            String kept = Rescue.keep(folder, name);
            folder.replace(fresh, name);
            return new Saved(Optional.of(kept), salvage.read, List.copyOf(salvage.lost));
        } catch (Opening.NewestLost e) {
            throw e.problem();
        } finally {
            from.drop();
            folder.delete(fresh);
        }
    }

    private static OpenStore opened(RawFile raw, String name, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        boolean done = false;
        try {
            OpenStore open = OpenStore.on(HeadReader.open(raw, name, passphrase), name, true);
            done = true;
            return open;
        } finally {
            if (!done) {
                raw.close();
            }
        }
    }

    private static ProblemException nothing(Folder folder, String name) {
        String before = name + Compaction.KEPT;
        return new ProblemException(
                folder.holds(before)
                        ? Problem.badInput("storage.nothing.before", name, before)
                        : Problem.badInput("storage.nothing", name));
    }

    private void copy() {
        boolean done = false;
        try {
            if (from.endMissing()) {
                lost.add(new Damage(
                        "the newest changes cannot be read",
                        "changes " + (from.store().getCurrentVersion() + 1) + " to "
                                + from.under().headerVersion()));
            }
            copy(from.meta(), to.meta());
            if (JournalMeta.read(to.meta()).isEmpty()) {
                lost.add(new Damage("the journal's own description cannot be read and is made anew", "description"));
                JournalMeta.fresh()
                        .writeTo(to.meta(), to.blocks().header().fileId().toString(), Journals.program());
            }
            copy(from.blobs(), to.blobs());
            read = 0;
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
                if (++read % AT_ONCE == 0) {
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
            lost.add(new Damage(missing + " records cannot be read", String.join("; ", where)));
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
