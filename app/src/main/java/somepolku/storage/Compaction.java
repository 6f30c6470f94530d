package somepolku.storage;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.disk.Folder;
import somepolku.storage.disk.RawFile;

/**
 * Copies what a journal holds into a new file, reads the copy back, and puts it in the place of the old file, which is
 * kept beside it. Space inside a journal is never used again, so that this is how it becomes smaller. At every moment
 * one of the two is whole under the journal's name; nothing is ever moved about inside a file.
 */
final class Compaction {
    /** How the file that was replaced is called. */
    static final String KEPT = ".before";

    private static final int AT_ONCE = 20_000;

    /** Pieces of contents, each of which is much larger than a record. */
    private static final int CONTENTS_AT_ONCE = 64;
    /** And how a copy is called until it is whole. */
    static final String FRESH = ".new";

    private Compaction() {}

    /**
     * When a copy is worth its time.
     *
     * @param times how many times the live content the file has to be
     * @param slack and how many bytes more
     */
    record Limit(int times, long slack) {
        static final Limit USUAL = new Limit(2, 8L << 20);

        boolean passed(OpenStore open) {
            return open.blocks().copyDue()
                    || open.under().size() > times * open.under().liveBytes() + slack;
        }
    }

    /**
     * Replaces the file by a copy. The store is closed afterwards, whatever happened; where it failed, the old file is
     * what it was.
     */
    static void of(OpenStore open, Folder folder, String name) throws IOException, ProblemException {
        String fresh = name + FRESH;
        try {
            folder.delete(fresh);
            try {
                verify(open, copy(open, folder.open(fresh, false), name).apply(folder.open(fresh, true)), name);
            } finally {
                open.drop();
            }
            keep(folder, name);
            folder.replace(fresh, name);
        } catch (MVStoreException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            folder.delete(fresh);
        }
    }

    /** Takes away what a killed process or a pulled plug left of a copy; only once the journal itself was found whole. */
    static void sweep(Folder folder, String name) throws IOException {
        folder.delete(name + FRESH);
        folder.delete(name + KEPT + FRESH);
        if (folder.holds(name + KEPT) && folder.same(name, name + KEPT)) {
            // The copy was to come in the place of the first name next. One file twice is no backup.
            folder.delete(name + KEPT);
        }
    }

    private static Function<RawFile, BlockFile> copy(OpenStore from, RawFile fresh, String name)
            throws IOException, ProblemException {
        OpenStore to = OpenStore.create(from.blocks().alike(fresh), name);
        Function<RawFile, BlockFile> again = to.blocks().again();
        boolean done = false;
        try {
            copy(from.meta(), to.meta());
            copyNeeded(from, to);
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
        return again;
    }

    private static void copy(MVMap<byte[], byte[]> from, MVMap<byte[], byte[]> to) {
        Cursor<byte[], byte[]> cursor = from.cursor(null);
        for (int count = 1; cursor.hasNext(); count++) {
            byte[] key = cursor.next();
            to.append(key, cursor.getValue());
            if (count % AT_ONCE == 0) {
                // What is not committed is held in memory.
                to.getStore().commit();
            }
        }
    }

    /** Contents whose attachment was removed are left behind: nothing can bring it back any more. */
    private static void copyNeeded(OpenStore from, OpenStore to) {
        Set<UUID> needed = Blobs.needed(from.records());
        Cursor<byte[], byte[]> cursor = from.blobs().cursor(null);
        for (int count = 1; cursor.hasNext(); count++) {
            byte[] key = cursor.next();
            if (Blobs.owner(key).filter(needed::contains).isPresent()) {
                to.blobs().append(key, cursor.getValue());
            }
            if (count % CONTENTS_AT_ONCE == 0) {
                to.store().commit();
            }
        }
    }

    private static boolean sameNeeded(OpenStore from, OpenStore copy) {
        Set<UUID> needed = Blobs.needed(from.records());
        Cursor<byte[], byte[]> left = from.blobs().cursor(null);
        Cursor<byte[], byte[]> right = copy.blobs().cursor(null);
        while (left.hasNext()) {
            byte[] key = left.next();
            boolean kept = Blobs.owner(key).filter(needed::contains).isPresent();
            if (kept
                    && !(right.hasNext()
                            && Arrays.equals(key, right.next())
                            && Arrays.equals(left.getValue(), right.getValue()))) {
                return false;
            }
        }
        return !right.hasNext();
    }

    /** The copy, as it lies on the disk, holds the same to the last byte. */
    private static void verify(OpenStore from, BlockFile fresh, String name) throws IOException, ProblemException {
        OpenStore copy = OpenStore.on(fresh, name, true);
        try {
            boolean same =
                    same(from.meta(), copy.meta()) && sameNeeded(from, copy) && same(from.records(), copy.records());
            if (!same) {
                throw new IOException("the copy is not what it was copied from");
            }
        } finally {
            copy.drop();
        }
    }

    private static boolean same(MVMap<byte[], byte[]> one, MVMap<byte[], byte[]> two) {
        Cursor<byte[], byte[]> left = one.cursor(null);
        Cursor<byte[], byte[]> right = two.cursor(null);
        while (left.hasNext() && right.hasNext()) {
            byte @Nullable [] key = left.next();
            if (!Arrays.equals(key, right.next()) || !Arrays.equals(left.getValue(), right.getValue())) {
                return false;
            }
        }
        return !left.hasNext() && !right.hasNext();
    }

    /** A second name for the old file, where the disk knows such a thing, else a copy: its first name stays. */
    private static void keep(Folder folder, String name) throws IOException {
        String making = name + KEPT + FRESH;
        folder.delete(making);
        folder.link(name, making);
        folder.replace(making, name + KEPT);
    }
}
