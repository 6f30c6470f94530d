package somepolku.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import somepolku.storage.block.BlockHeader;

/**
 * What a journal knows of itself.
 *
 * @param salt for keyed hashes, so that they say nothing outside this journal
 * @param replica the copy, for the stamps of fields
 */
record JournalMeta(int format, byte[] salt, int replica) {
    private static final int SALT = 32;

    /** Makes that of a new journal. */
    static JournalMeta fresh() {
        SecureRandom random = new SecureRandom();
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        return new JournalMeta(BlockHeader.FORMAT, salt, random.nextInt());
    }

    void writeTo(Map<byte[], byte[]> map, String fileId, String program) {
        map.put(utf8("format"), number(format));
        map.put(utf8("salt"), salt);
        map.put(utf8("replica"), number(replica));
        map.put(utf8("file"), utf8(fileId));
        map.put(utf8("createdBy"), utf8(program));
    }

    /** Reads it; empty where something is missing, and the file then is not a whole journal. */
    static Optional<JournalMeta> read(Map<byte[], byte[]> map) {
        byte @Nullable [] format = map.get(utf8("format"));
        byte @Nullable [] salt = map.get(utf8("salt"));
        byte @Nullable [] replica = map.get(utf8("replica"));
        if (format == null || salt == null || replica == null || salt.length != SALT) {
            return Optional.empty();
        }
        return Optional.of(new JournalMeta(
                ByteBuffer.wrap(format).getInt(), salt, ByteBuffer.wrap(replica).getInt()));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(number).array();
    }
}
