package somepolku.storage.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A file on a disk that can lose power. What was forced is there afterwards; of what was not, any part may be, in any
 * order, torn at the disk's sectors of 512 bytes or 4 KiB.
 */
public final class CutFile implements RawFile {
    private final Power power;
    private long largest = Long.MAX_VALUE;
    private long room = Long.MAX_VALUE;
    private byte[] durable;
    private byte[] current;
    private final List<Step> pending = new ArrayList<>();

    public CutFile() {
        this(new byte[0]);
    }

    public CutFile(byte[] content) {
        this(content, new Power());
    }

    CutFile(byte[] content, Power power) {
        this.power = power;
        durable = content.clone();
        current = content.clone();
    }

    /** Lets so many steps pass, then nothing any more. */
    public CutFile failingAfter(int steps) {
        power.lasts(steps);
        return this;
    }

    /** Lets the file grow no further than this, as some file systems do. */
    public CutFile noLargerThan(long size) {
        largest = size;
        return this;
    }

    /** Leaves so much room on the disk. */
    public CutFile withRoomFor(long bytes) {
        room = bytes;
        return this;
    }

    public boolean failed() {
        return power.gone();
    }

    /** All that was written, as a killed process leaves it. */
    public byte[] content() {
        return current.clone();
    }

    /** What a disk may hold after the power went. */
    public byte[] cut(Random random) {
        byte[] image = durable.clone();
        double chance = random.nextDouble();
        int sector = random.nextBoolean() ? 512 : 4096;
        for (Step step : pending) {
            image = step.torn(image, random, chance, sector);
        }
        return image;
    }

    @Override
    public synchronized int read(long position, byte[] into) {
        int there = (int) Math.max(0, Math.min(into.length, current.length - position));
        System.arraycopy(current, (int) Math.min(position, current.length), into, 0, there);
        return there;
    }

    @Override
    public synchronized void write(long position, byte[] from, int offset, int length) throws IOException {
        power.step();
        if (position + length > largest) {
            throw new IOException("File too large");
        }
        if (Math.max(0, position + length - current.length) > room) {
            throw new IOException("No space left on device");
        }
        room -= Math.max(0, position + length - current.length);
        Step write = new Step((int) position, Arrays.copyOfRange(from, offset, offset + length));
        pending.add(write);
        current = write.whole(current);
    }

    @Override
    public synchronized void truncate(long size) throws IOException {
        power.step();
        Step shorter = new Step((int) size, null);
        pending.add(shorter);
        current = shorter.whole(current);
    }

    @Override
    public synchronized long size() {
        return current.length;
    }

    @Override
    public synchronized void force() throws IOException {
        power.step();
        durable = current.clone();
        pending.clear();
    }

    @Override
    public void close() {}

    /** A write, or where there are no bytes a truncation to the position. */
    private record Step(int position, byte[] bytes) {
        byte[] whole(byte[] image) {
            if (bytes == null) {
                return Arrays.copyOf(image, position);
            }
            byte[] next = Arrays.copyOf(image, Math.max(image.length, position + bytes.length));
            System.arraycopy(bytes, 0, next, position, bytes.length);
            return next;
        }

        byte[] torn(byte[] image, Random random, double chance, int sector) {
            if (bytes == null) {
                return random.nextDouble() < chance ? whole(image) : image;
            }
            byte[] next = image;
            for (int from = 0; from < bytes.length; ) {
                int to = Math.min(((position + from) / sector + 1) * sector - position, bytes.length);
                if (random.nextDouble() < chance) {
                    next = new Step(position + from, Arrays.copyOfRange(bytes, from, to)).whole(next);
                }
                from = to;
            }
            return next;
        }
    }
}
