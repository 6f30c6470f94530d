package somepolku.storage;

import java.io.IOException;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.jspecify.annotations.Nullable;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.BlockStore;
import somepolku.storage.block.DamagedBlockException;
import somepolku.work.port.DamagedException;

/**
 * A store that has been opened and looked at. Written by one thread, one commit at a time; every map is of byte arrays,
 * since H2's default would deserialise whatever a stranger's file holds.
 *
 * @param records the journal's entries
 * @param blobs the contents of attachments, see {@link Blobs}
 */
record OpenStore(
        MVStore store,
        BlockStore under,
        BlockFile blocks,
        MVMap<byte[], byte[]> records,
        MVMap<byte[], byte[]> blobs,
        MVMap<byte[], byte[]> meta) {

    /** Opens the store on the blocks, without looking at what is in it. */
    static OpenStore on(BlockFile blocks, String name, boolean readOnly) throws IOException, ProblemException {
        BlockStore under = new BlockStore(blocks, name, readOnly, true);
        if (under.size() < 2L * BlockFile.BLOCK) {
            throw damaged(blocks, name, "it ends after its head");
        }
        return opened(blocks, under, name);
    }

    /** Opens what is left of a damaged store, only to be read. Where its description cannot be read, it is empty. */
    static OpenStore forgiving(BlockFile blocks, String name) throws IOException, ProblemException {
        BlockStore under = BlockStore.forgiving(blocks, name);
        try {
            MVStore store = store(under);
            return new OpenStore(
                    store, under, blocks, map(store, "rec"), mapOrNone(store, "blob"), mapOrNone(store, "meta"));
        } catch (MVStoreException | IllegalArgumentException | IllegalStateException e) {
            throw damaged(blocks, name, String.valueOf(e.getMessage()));
        }
    }

    private static MVMap<byte[], byte[]> mapOrNone(MVStore store, String name) {
        try {
            return map(store, name);
        } catch (MVStoreException unreadable) {
            return map(new MVStore.Builder().open(), name);
        }
    }

    /** Makes a store on blocks that hold nothing yet. */
    static OpenStore create(BlockFile blocks, String name) throws IOException, ProblemException {
        BlockStore under = new BlockStore(blocks, name, false, false);
        return opened(blocks, under, name);
    }

    private static OpenStore opened(BlockFile blocks, BlockStore under, String name)
            throws IOException, ProblemException {
        try {
            MVStore store = store(under);
            return new OpenStore(store, under, blocks, map(store, "rec"), map(store, "blob"), map(store, "meta"));
        } catch (MVStoreException | IllegalArgumentException | IllegalStateException e) {
            throw damaged(blocks, name, String.valueOf(e.getMessage()));
        }
    }

    private static MVStore store(BlockStore under) {
        return new MVStore.Builder()
                .fileStore(under)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
    }

    private static MVMap<byte[], byte[]> map(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    /** Whether the end of the file is missing: the header knows of a later version than was found. */
    boolean endMissing() {
        return under.headerVersion() > store.getCurrentVersion();
    }

    /** Reads every record; the failure where one cannot be read. */
    @Nullable
    MVStoreException verify() {
        try {
            for (MVMap<byte[], byte[]> map : List.of(records, blobs, meta)) {
                Cursor<byte[], byte[]> cursor = map.cursor(null);
                while (cursor.hasNext()) {
                    cursor.next();
                }
            }
            return null;
        } catch (MVStoreException e) {
            return e;
        }
    }

    /** Says what is wrong with a file that cannot be used, and how much of it. */
    static ProblemException damaged(BlockFile blocks, String name, String reason) throws IOException {
        List<DamagedBlockException> bad = blocks.damaged(blocks.size());
        long all = blocks.size() / BlockFile.BLOCK;
        return new DamagedException(
                bad.isEmpty()
                        ? Problem.badInput("storage.damaged", name, reason)
                        : Problem.badInput(
                                "storage.damaged.blocks",
                                name,
                                bad.size(),
                                all,
                                bad.get(0).offset()));
    }

    /** Closes in order. Without a time for it: H2 would otherwise move chunks about in place. */
    void close() {
        try {
            store.close();
        } finally {
            under.close();
        }
    }

    /** Closes without writing anything. */
    void drop() {
        store.closeImmediately();
        under.close();
    }
}
