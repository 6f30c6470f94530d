package somepolku.storage.block;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A disk that can lose power. What was forced is there afterwards; of what was not, any part may be, in any order,
 * torn at 512 bytes.
 */
public final class CutFile implements RawFile {
    private static final int SECTOR = 512;

    private byte[] durable;
    private byte[] current;
    private final List<Step> pending = new ArrayList<>();
    private int left = Integer.MAX_VALUE;

    public CutFile() {
        this(new byte[0]);
    }

    public CutFile(byte[] content) {
        durable = content.clone();
        current = content.clone();
    }

    /** Lets so many steps pass, then nothing any more. */
    public CutFile failingAfter(int steps) {
        left = steps;
        return this;
    }

    public boolean failed() {
        return left <= 0;
    }

    /** All that was written, as a killed process leaves it. */
    public byte[] content() {
        return current.clone();
    }

    /** What a disk may hold after the power went. */
    public byte[] cut(Random random) {
        byte[] image = durable.clone();
        double chance = random.nextDouble();
        for (Step step : pending) {
            image = step.torn(image, random, chance);
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
        step();
        Step write = new Step((int) position, Arrays.copyOfRange(from, offset, offset + length));
        pending.add(write);
        current = write.whole(current);
    }

    @Override
    public synchronized void truncate(long size) throws IOException {
        step();
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
        step();
        durable = current.clone();
        pending.clear();
    }

    @Override
    public void close() {}

    private void step() throws IOException {
        if (left <= 0) {
            throw new IOException("the power is gone");
        }
        left--;
    }

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

        byte[] torn(byte[] image, Random random, double chance) {
            if (bytes == null) {
                return random.nextDouble() < chance ? whole(image) : image;
            }
            byte[] next = image;
            for (int from = 0; from < bytes.length; from += SECTOR) {
                if (random.nextDouble() < chance) {
                    int to = Math.min(from + SECTOR, bytes.length);
                    next = new Step(position + from, Arrays.copyOfRange(bytes, from, to)).whole(next);
                }
            }
            return next;
        }
    }
}
