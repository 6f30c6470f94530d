package somepolku.storage.block;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that were opened last. The store's pages begin and end in the middle of blocks, so that a block is asked
 * for again with the next page; to open it once is what a scan costs. Safe from any thread.
 */
final class BlockCache {
    private static final int SLOTS = 64;

    private final AtomicReferenceArray<@Nullable Opened> slots = new AtomicReferenceArray<>(SLOTS);

    /** @param content never changed */
    private record Opened(long block, byte[] content) {}

    byte @Nullable [] get(long block) {
        Opened there = slots.get(slot(block));
        return there != null && there.block == block ? there.content : null;
    }

    void put(long block, byte[] content) {
        slots.set(slot(block), new Opened(block, content));
    }

    /** Forgets what is about to be written or cut off. */
    void drop(long first, long count) {
        for (int slot = 0; slot < SLOTS; slot++) {
            Opened there = slots.get(slot);
            if (there != null && there.block >= first && there.block - first < count) {
                slots.set(slot, null);
            }
        }
    }

    /** Leaves nothing readable behind. */
    void clear() {
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
