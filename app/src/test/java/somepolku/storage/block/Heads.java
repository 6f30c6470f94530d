package somepolku.storage.block;

import java.util.Arrays;

/** Heads as other programs write them. */
public final class Heads {
    private Heads() {}

    /** A journal's bytes as of a program of another format. */
    public static byte[] of(byte[] journal, int format, int reader) {
        BlockHeader head =
                BlockHeader.decode(Arrays.copyOf(journal, BlockHeader.BYTES)).orElseThrow();
        byte[] other = new BlockHeader(format, reader, head.sequence(), head.fileId(), head.slots()).encode();
        byte[] image = journal.clone();
        System.arraycopy(other, 0, image, 0, BlockHeader.BYTES);
        System.arraycopy(other, 0, image, BlockHeader.BYTES, BlockHeader.BYTES);
        return image;
    }
}
