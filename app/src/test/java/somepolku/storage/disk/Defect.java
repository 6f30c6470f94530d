package somepolku.storage.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a store might do wrong with its file. Each harness must notice some of it, else it would notice nothing. */
public class Defect implements RawFile {
    private final RawFile disk;

    private Defect(RawFile disk) {
        this.disk = disk;
    }

    /** Never waits until anything is durable. */
    public static RawFile neverForces(RawFile disk) {
        return new Defect(disk) {
            @Override
            public void force() {
                // That is the defect.
            }
        };
    }

    /** Acknowledges a change when its last block is written, and not when it is durable. */
    public static RawFile acknowledgesTooEarly(RawFile disk) {
        return new Forcing(disk, true);
    }

    /** Writes the block that makes a change valid before the rest of it is durable. */
    public static RawFile writesInAnyOrder(RawFile disk) {
        return new Forcing(disk, false);
    }

    /** Takes a write that failed for one that was done. */
    public static RawFile swallowsFailures(RawFile disk) {
        return new Defect(disk) {
            @Override
            public void write(long position, byte[] from, int offset, int length) {
                try {
                    super.write(position, from, offset, length);
                } catch (IOException swallowed) {
                    // That is the defect.
                }
            }
        };
    }

    /** Keeps each change in memory until the next one, to save a step. */
    public static RawFile writesOneBehind(RawFile disk) {
        return new Behind(disk);
    }

    @Override
    public int read(long position, byte[] into) throws IOException {
        return disk.read(position, into);
    }

    @Override
    public void write(long position, byte[] from, int offset, int length) throws IOException {
        disk.write(position, from, offset, length);
    }

    @Override
    public void truncate(long size) throws IOException {
        disk.truncate(size);
    }

    @Override
    public long size() throws IOException {
        return disk.size();
    }

    @Override
    public void force() throws IOException {
        disk.force();
    }

    @Override
    public void close() throws IOException {
        disk.close();
    }

    /** Passes over the forces after single blocks, or those after several. */
    private static final class Forcing extends Defect {
        private static final int BLOCK = 4096 + 28;

        private final boolean afterOne;
        private int written;

        Forcing(RawFile disk, boolean afterOne) {
            super(disk);
            this.afterOne = afterOne;
        }

        @Override
        public void write(long position, byte[] from, int offset, int length) throws IOException {
            super.write(position, from, offset, length);
            written += length;
        }

        @Override
        public void force() throws IOException {
            boolean one = written == BLOCK;
            written = 0;
            if (one != afterOne) {
                super.force();
            }
        }
    }

    private static final class Behind extends Defect {
        private final List<Write> newest = new ArrayList<>();
        private final List<Write> before = new ArrayList<>();

        private record Write(long position, byte[] bytes) {}

        Behind(RawFile disk) {
            super(disk);
        }

        @Override
        public synchronized void write(long position, byte[] from, int offset, int length) {
            newest.add(new Write(position, Arrays.copyOfRange(from, offset, offset + length)));
        }

        @Override
        public synchronized int read(long position, byte[] into) throws IOException {
            int there = super.read(position, into);
            for (List<Write> some : List.of(before, newest)) {
                for (Write write : some) {
                    long from = Math.max(position, write.position);
                    long to = Math.min(position + into.length, write.position + write.bytes.length);
                    if (from < to) {
                        int length = (int) (to - from);
                        System.arraycopy(
                                write.bytes, (int) (from - write.position), into, (int) (from - position), length);
                        there = Math.max(there, (int) (to - position));
                    }
                }
            }
            return there;
        }

        @Override
        public synchronized long size() throws IOException {
            long size = super.size();
            for (List<Write> some : List.of(before, newest)) {
                for (Write write : some) {
                    size = Math.max(size, write.position + write.bytes.length);
                }
            }
            return size;
        }

        @Override
        public synchronized void force() throws IOException {
            write(before);
            before.addAll(newest);
            newest.clear();
            super.force();
        }

        @Override
        public synchronized void truncate(long size) throws IOException {
            write(before);
            write(newest);
            super.truncate(size);
        }

        @Override
        public synchronized void close() throws IOException {
            write(before);
            write(newest);
            super.close();
        }

        private void write(List<Write> some) throws IOException {
            for (Write write : some) {
                super.write(write.position, write.bytes, 0, write.bytes.length);
            }
            some.clear();
        }
    }
}
