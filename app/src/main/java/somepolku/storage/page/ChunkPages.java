package somepolku.storage.page;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.BlockStore;
import somepolku.storage.block.DamagedBlockException;

/**
 * The pages of a chunk in the order in which they lie, found without the tree that leads to them. Each tells its own
 * length, so that the next is where it ends; behind a damaged block the next one is looked for byte by byte.
 */
public final class ChunkPages {
    private final BlockFile blocks;
    private final BlockStore.Finished chunk;
    private long block = -1;
    private byte @Nullable [] content;

    public ChunkPages(BlockFile blocks, BlockStore.Finished chunk) {
        this.blocks = blocks;
        this.chunk = chunk;
    }

    /** Hands on every page that can be read. */
    public void forEach(Consumer<LeafPage> reader) throws IOException {
        int end = chunk.length() * BlockFile.BLOCK;
        int at = 0;
        while (at + LeafPage.HEAD <= end) {
            byte[] bytes = page(at, end);
            Optional<LeafPage> page = bytes == null ? Optional.empty() : LeafPage.read(bytes);
            if (bytes != null && page.isPresent()) {
                reader.accept(page.get());
                at += bytes.length;
            } else {
                at = readable(at) ? at + 1 : (at / BlockFile.BLOCK + 1) * BlockFile.BLOCK;
            }
        }
    }

    private byte @Nullable [] page(int at, int end) throws IOException {
        byte[] head = new byte[LeafPage.HEAD];
        for (int i = 0; i < head.length; i++) {
            if (!readable(at + i)) {
                return null;
            }
            head[i] = contentOf(at + i)[(at + i) % BlockFile.BLOCK];
        }
        ByteBuffer told = ByteBuffer.wrap(head);
        if (!LeafPage.begins(told, chunk.id(), at) || told.getInt(0) > end - at) {
            return null;
        }
        try {
            return blocks.read(chunk.block() * BlockFile.BLOCK + at, told.getInt(0));
        } catch (DamagedBlockException inTheMiddle) {
            return null;
        }
    }

    private boolean readable(int at) throws IOException {
        return contentOf(at).length > 0;
    }

    /** The block with a byte of the chunk; no bytes where it is damaged. */
    private byte[] contentOf(int at) throws IOException {
        byte[] known = content;
        long wanted = chunk.block() + at / BlockFile.BLOCK;
        if (known == null || wanted != block) {
            block = wanted;
            try {
                known = blocks.read(block * BlockFile.BLOCK, BlockFile.BLOCK);
            } catch (DamagedBlockException damaged) {
                known = new byte[0];
            }
            content = known;
        }
        return known;
    }
}
