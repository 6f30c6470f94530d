package somepolku.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockStore;
import somepolku.storage.block.HeadReader;
import somepolku.storage.disk.DiskFile;

/** Every record read once, from the sealed blocks and from a plain store of the same pages, each opened anew. */
final class Scan {
    private static final int WARM = 10;
    private static final int ROUNDS = 41;

    private Scan() {}

    /** Medians in milliseconds. */
    record Found(double sealed, double plain) {}

    static Found measure(Path file, Path plain) throws IOException, ProblemException {
        copy(file, plain);
        List<Double> sealed = new ArrayList<>();
        List<Double> plains = new ArrayList<>();
        for (int round = -WARM; round < ROUNDS; round++) {
            // By turns the first: a collection that is asked for cleans up after whoever came before.
            boolean plainFirst = round % 2 != 0;
            Timed before = plainFirst ? timed(() -> plain(plain, true)) : Timed.NONE;
            Timed one = timed(() -> sealed(file));
            Timed other = plainFirst ? before : timed(() -> plain(plain, true));
            if (one.bytes() != other.bytes()) {
                throw new IllegalStateException("not the same records");
            }
            if (round >= 0) {
                sealed.add(one.ms());
                plains.add(other.ms());
            }
        }
        return new Found(Median.of(sealed), Median.of(plains));
    }

    private record Timed(long bytes, double ms) {
        static final Timed NONE = new Timed(0, 0);
    }

    private interface Opening {
        MVStore open() throws IOException, ProblemException;
    }

    private static Timed timed(Opening opening) throws IOException, ProblemException {
        System.gc();
        long begin = System.nanoTime();
        long bytes = read(opening.open());
        return new Timed(bytes, (System.nanoTime() - begin) / 1e6);
    }

    private static MVStore sealed(Path file) throws IOException, ProblemException {
        BlockStore blocks = new BlockStore(HeadReader.open(DiskFile.open(file, true), "scan"), "scan", true, true);
        return new MVStore.Builder()
                .fileStore(blocks)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
    }

    private static MVStore plain(Path file, boolean readOnly) {
        MVStore.Builder builder = new MVStore.Builder()
                .fileName(file.toString())
                .pageSplitSize(4096)
                .autoCommitDisabled()
                .autoCommitBufferSize(0);
        return (readOnly ? builder.readOnly() : builder).open();
    }

    private static MVMap<byte[], byte[]> records(MVStore store) {
        return store.openMap(
                "rec",
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(ByteArrayDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    private static long read(MVStore store) {
        long bytes = 0;
        try {
            Cursor<byte[], byte[]> cursor = records(store).cursor(null);
            while (cursor.hasNext()) {
                bytes += cursor.next().length + cursor.getValue().length;
            }
        } finally {
            store.closeImmediately();
        }
        return bytes;
    }

    private static void copy(Path file, Path plain) throws IOException, ProblemException {
        Files.deleteIfExists(plain);
        MVStore from = sealed(file);
        try (MVStore to = plain(plain, false)) {
            MVMap<byte[], byte[]> fresh = records(to);
            Cursor<byte[], byte[]> cursor = records(from).cursor(null);
            while (cursor.hasNext()) {
                fresh.append(cursor.next(), cursor.getValue());
            }
            to.commit();
        } finally {
            from.closeImmediately();
        }
    }
}
