package somepolku.storage.block;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that were opened last. The store's pages begin and end in the middle of blocks, so that a block is asked
 * for again with the next page; to open it once is what a scan costs. Safe from any thread.
 */
final class BlockCache {
    private static final int SLOTS = 256;

    private final AtomicReferenceArray<@Nullable Opened> slots = new AtomicReferenceArray<>(SLOTS);
    private volatile long state;

    /** @param content never changed */
    private record Opened(long block, byte[] content) {}

    byte @Nullable [] get(long block) {
        Opened there = slots.get(slot(block));
        return there != null && there.block == block ? there.content : null;
    }

    /** Another one after each {@link #drop}. */
    long state() {
        return state;
    }

    /**
     * Keeps blocks that follow each other, unless something was dropped meanwhile: they may be as they were before it.
     *
     * @param since the state before they were read
     */
    synchronized void put(long first, byte[][] contents, long since) {
        for (int i = 0; i < contents.length && since == state; i++) {
            slots.set(slot(first + i), new Opened(first + i, contents[i]));
        }
    }

    /** Forgets what is about to be written or cut off, and once more when it has been. */
    synchronized void drop(long first, long count) {
        state++;
        for (int slot = 0; slot < SLOTS; slot++) {
            Opened there = slots.get(slot);
            if (there != null && there.block >= first && there.block - first < count) {
                slots.set(slot, null);
            }
        }
    }

    /** Leaves nothing readable behind. */
    synchronized void clear() {
        state++;
        for (int slot = 0; slot < SLOTS; slot++) {
            Opened there = slots.getAndSet(slot, null);
            if (there != null) {
                Arrays.fill(there.content, (byte) 0);
            }
        }
    }

    private static int slot(long block) {
        return (int) (block % SLOTS);
    }
}
