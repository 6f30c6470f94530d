package somepolku.importing.drop;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleConsumer;
import somepolku.importing.Dropped;

/**
 * Tells how much of a drop has been read. Formats read its files in their order and may leave some closed, so a file
 * that is read says that those before it are done. Many look through a whole file before they read it: the first bytes
 * as many as it has count for little.
 */
public final class Metered {
    private static final double LOOK = 0.1;

    private final DoubleConsumer far;
    private final double total;
    private double most;

    private Metered(DoubleConsumer far, double total) {
        this.far = far;
        this.total = total;
    }

    /**
     * The same drop.
     *
     * @param far told a share from 0 to 1 that never falls, on whatever thread reads
     */
    public static Dropped of(Dropped dropped, DoubleConsumer far) {
        long total = dropped.files().stream().mapToLong(Metered::size).sum();
        Metered meter = new Metered(far, Math.max(1, total));
        List<Dropped.Item> files = new ArrayList<>();
        long before = 0;
        for (Dropped.Item file : dropped.files()) {
            files.add(new Counted(file, before, new AtomicLong(), meter));
            before += size(file);
        }
        return new Dropped(dropped.name(), dropped.single(), files);
    }

    private static long size(Dropped.Item file) {
        return Math.max(0, file.size());
    }

    private synchronized void reached(double bytes) {
        most = Math.max(most, Math.min(1, bytes / total));
        far.accept(most);
    }

    private record Counted(Dropped.Item file, long before, AtomicLong count, Metered meter) implements Dropped.Item {
        @Override
        public String path() {
            return file.path();
        }

        @Override
        public long size() {
            return file.size();
        }

        @Override
        public InputStream open() throws IOException {
            return new FilterInputStream(file.open()) {
                @Override
                public int read() throws IOException {
                    int got = super.read();
                    add(got < 0 ? 0 : 1);
                    return got;
                }

                @Override
                public int read(byte[] bytes, int from, int length) throws IOException {
                    int got = super.read(bytes, from, length);
                    add(Math.max(0, got));
                    return got;
                }

                @Override
                public long skip(long wanted) throws IOException {
                    long got = super.skip(wanted);
                    add(got);
                    return got;
                }
            };
        }

        private void add(long bytes) {
            long read = count.addAndGet(bytes);
            double size = Metered.size(file);
            double looked = Math.min(read, size);
            double again = Math.min(Math.max(0, read - size), size);
            meter.reached(before + LOOK * looked + (1 - LOOK) * again);
        }
    }
}
