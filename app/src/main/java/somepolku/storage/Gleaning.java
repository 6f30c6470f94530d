package somepolku.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.BlockStore;
import somepolku.storage.page.ChunkPages;
import somepolku.storage.page.LeafPage;
import somepolku.storage.record.RecordKey;

/**
 * Gathers what lies in the pages of a damaged file without the trees that lead to them, from the newest change to the
 * first: since space is never used again, all that ever was is there still, and of each thing the newest counts. What it
 * is, its key tells.
 */
final class Gleaning {
    /** The store's own maps: the list of maps, and where their pages are. */
    private static final int LAST_OF_THE_STORE = 1;

    private final Map<Byte, Set<UUID>> known = new HashMap<>();
    private final Salvage.Into to;
    private long found;

    /** @param there records that need not be gathered; an entry of another day is the same one, from before it was moved */
    Gleaning(MVMap<byte[], byte[]> there, Salvage.Into to) {
        this.to = to;
        there.keyIterator(null).forEachRemaining(key -> RecordKey.id(key).ifPresent(id -> isNew(key, id)));
    }

    /** How many records were gathered. */
    long found() {
        return found;
    }

    void gather(BlockFile blocks, BlockStore under) throws IOException {
        List<BlockStore.Finished> newestFirst = under.finished().stream()
                .sorted(Comparator.comparingLong(BlockStore.Finished::version).reversed())
                .toList();
        for (BlockStore.Finished change : newestFirst) {
            new ChunkPages(blocks, change).forEach(this::gather);
        }
    }

    private void gather(LeafPage page) {
        if (page.map() > LAST_OF_THE_STORE) {
            for (int i = 0; i < page.keys().size(); i++) {
                gather(page.keys().get(i), page.values().get(i));
            }
        }
    }

    private void gather(byte[] key, byte[] value) {
        Optional<UUID> id = RecordKey.id(key);
        if (id.isPresent()) {
            if (isNew(key, id.get())) {
                found++;
                to.put(to.store().records(), key, value);
            }
        } else if (Blobs.owner(key).isPresent()) {
            to.put(to.store().blobs(), key, value);
        } else if (!Drafts.is(key)) {
            // A half-typed text that was recorded since leaves no mark, so that nobody knows which of them still stand.
            to.put(to.store().meta(), key, value);
        }
    }

    private boolean isNew(byte[] key, UUID id) {
        return known.computeIfAbsent(key[0], kind -> new HashSet<>()).add(id);
    }

    /** Lets go of contents that no attachment needs. */
    void tidy() {
        Set<UUID> needed = Blobs.needed(to.store().records());
        MVMap<byte[], byte[]> blobs = to.store().blobs();
        List<byte[]> left = new ArrayList<>();
        blobs.keyIterator(null).forEachRemaining(key -> {
            if (Blobs.owner(key).filter(needed::contains).isEmpty()) {
                left.add(key);
            }
        });
        left.forEach(blobs::remove);
    }
}
