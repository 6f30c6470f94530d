package somepolku.storage;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import somepolku.domain.journal.Attachment;
import somepolku.domain.journal.EntryKind;
import somepolku.domain.journal.Id;
import somepolku.domain.term.DaySpan;
import somepolku.storage.record.RecordKey;
import somepolku.storage.record.RecordReader;

/** The contents of attachments, in pieces: the store holds a page in memory as a whole. */
final class Blobs {
    private static final int PIECE = 64 << 10;
    private static final int ID = 16;

    /** How much more a content takes than its bytes. */
    static final long ROOM = 1 << 20;

    private Blobs() {}

    /** Puts a content down under its id. */
    static void put(Map<byte[], byte[]> blobs, Id<Attachment> id, byte[] content) {
        for (int at = 0, piece = 0; at < content.length; at += PIECE, piece++) {
            blobs.put(key(id.value(), piece), Arrays.copyOfRange(content, at, Math.min(content.length, at + PIECE)));
        }
    }

    /** The whole content; empty where any of it is missing or is not what it was. */
    static Optional<byte[]> get(Map<byte[], byte[]> blobs, Attachment file) {
        if (file.size() < 0 || file.size() > Attachment.LARGEST) {
            return Optional.empty();
        }
        byte[] content = new byte[(int) file.size()];
        for (int at = 0, piece = 0; at < content.length; piece++) {
            byte[] part = blobs.get(key(file.id().value(), piece));
            if (part == null || part.length > content.length - at) {
                return Optional.empty();
            }
            System.arraycopy(part, 0, content, at, part.length);
            at += Math.max(1, part.length);
        }
        return Optional.of(content).filter(file::is);
    }

    /** Whose contents somebody still needs. */
    static Set<UUID> needed(MVMap<byte[], byte[]> records) {
        Set<UUID> ids = new HashSet<>();
        byte[] first = RecordKey.first(EntryKind.ATTACHMENT, Optional.empty());
        byte[] last = RecordKey.last(EntryKind.ATTACHMENT, Optional.of(DaySpan.ALL.last()));
        Cursor<byte[], byte[]> cursor = records.cursor(first, last, false);
        while (cursor.hasNext()) {
            byte[] key = cursor.next();
            if (RecordReader.live(cursor.getValue())) {
                RecordKey.id(key).ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** Whose content a piece belongs to. */
    static Optional<UUID> owner(byte[] key) {
        if (key.length != ID + Integer.BYTES) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(key);
        return Optional.of(new UUID(in.getLong(), in.getLong()));
    }

    private static byte[] key(UUID id, int piece) {
        return ByteBuffer.allocate(ID + Integer.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putInt(piece)
                .array();
    }
}
