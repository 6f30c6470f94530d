package somepolku.storage.block;

import java.io.IOException;

/** A block whose content is not what was written; its bytes are never handed out. */
public final class DamagedBlockException extends IOException {
    private static final long serialVersionUID = 1L;
    private final long block;
    private final long offset;

    DamagedBlockException(long block, long offset) {
        super("block " + block + " at byte " + offset + " is not what was written");
        this.block = block;
        this.offset = offset;
    }

    /** Counted from 0 after the file's head. */
    public long block() {
        return block;
    }

    /** Where the block begins in the file. */
    public long offset() {
        return offset;
    }
}
