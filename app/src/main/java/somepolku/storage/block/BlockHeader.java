package somepolku.storage.block;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import somepolku.storage.key.KeySlot;

/**
 * The head of the file, which is not encrypted: two copies of 4 KiB, of which the valid one with the higher sequence
 * counts, so that one of them can be rewritten while the other still stands. After them block n begins at byte
 * {@code 8192 + n * 4124}: nonce (12), content (4096), tag (16).
 *
 * <p>A copy, big-endian: magic (16), format version (2), reader (2), sequence (8), file id (16), content bytes of a
 * block (4), then the slots, each kind (1), length (2) and content, zeros, and at 4064 the SHA-256 of all before it. Every
 * future version keeps magic, version, reader, and checksum where they are.
 *
 * @param format the format version: a program opens its own and older ones
 * @param reader the least version that a program must know to read the file without writing it; 0 where that is the
 *     format itself. A newer format that only adds what older programs pass over says so here, and they show it
 * @param slots the ways to the data key, any one of which is enough
 */
public record BlockHeader(int format, int reader, long sequence, UUID fileId, List<KeySlot> slots) {
    public static final int FORMAT = 1;
    static final int BYTES = 4096;
    static final int COPIES = 2;

    private static final byte[] MAGIC = "somepolku/polku\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CHECKED = BYTES - 32;

    public BlockHeader {
        slots = List.copyOf(slots);
    }

    /** The same file with other ways to its data key. */
    BlockHeader with(List<KeySlot> fresh) {
        return new BlockHeader(format, reader, sequence + 1, fileId, fresh);
    }

    /** Whether a newer program wrote the file, and must write it. */
    public boolean newer() {
        return format > FORMAT;
    }

    /** Whether this program understands what lies in the file. */
    boolean readable() {
        return !newer() || reader > 0 && reader <= FORMAT;
    }

    byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(BYTES);
        out.put(MAGIC).putShort((short) format).putShort((short) reader).putLong(sequence);
        out.putLong(fileId.getMostSignificantBits()).putLong(fileId.getLeastSignificantBits());
        out.putInt(BlockCipher.CONTENT);
        for (KeySlot slot : slots) {
            byte[] content = slot.content();
            out.put((byte) slot.kind()).putShort((short) content.length).put(content);
        }
        out.position(CHECKED).put(digest(out.array()));
        return out.array();
    }

    /** Whether a file begins like one of ours, whatever the rest is like. */
    static boolean ours(byte[] start) {
        return Arrays.equals(MAGIC, Arrays.copyOf(start, MAGIC.length));
    }

    /** Reads a copy; empty where its checksum does not fit. */
    static Optional<BlockHeader> decode(byte[] copy) {
        if (copy.length < BYTES
                || !ours(copy)
                || !Arrays.equals(digest(copy), Arrays.copyOfRange(copy, CHECKED, BYTES))) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(copy).position(MAGIC.length);
        int format = in.getShort() & 0xffff;
        int reader = in.getShort() & 0xffff;
        long sequence = in.getLong();
        UUID fileId = new UUID(in.getLong(), in.getLong());
        in.getInt();
        return slots(in).map(slots -> new BlockHeader(format, reader, sequence, fileId, slots));
    }

    /** Up to a slot of kind 0; empty where one reaches into the checksum. */
    private static Optional<List<KeySlot>> slots(ByteBuffer in) {
        List<KeySlot> slots = new ArrayList<>();
        while (in.position() + 3 <= CHECKED) {
            int kind = in.get() & 0xff;
            byte[] content = new byte[in.getShort() & 0xffff];
            if (kind == 0) {
                break;
            }
            if (content.length > CHECKED - in.position()) {
                return Optional.empty();
            }
            in.get(content);
            slots.add(new KeySlot(kind, content));
        }
        return Optional.of(slots);
    }

    private static byte[] digest(byte[] copy) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(copy, 0, CHECKED);
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
