package somepolku.domain.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file or a picture that the person laid to a day. Its content lies beside the records and is read only when it is
 * asked for.
 *
 * @param name as the file was called, without a folder
 * @param type what its content is, as a media type; {@code application/octet-stream} where nobody can tell
 * @param size of the content in bytes
 * @param sha256 of the content, in small hex digits; tells that it is still what it was
 */
public record Attachment(Id<Attachment> id, LocalDate date, String name, String type, long size, String sha256)
        implements Entry {

    /** A larger file is better kept in a folder; and a journal has to fit on a stick. */
    public static final int LARGEST = 10 << 20;

    /** Of a content that is about to be kept. */
    public static Attachment of(Id<Attachment> id, LocalDate date, String name, String type, byte[] content) {
        return new Attachment(id, date, name, type, content.length, sum(content));
    }

    /** Whether a content is the one that was laid there. */
    public boolean is(byte[] content) {
        return content.length == size && sum(content).equals(sha256);
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ATTACHMENT;
    }

    @Override
    public Optional<LocalDate> day() {
        return Optional.of(date);
    }

    @Override
    public Optional<Origin> origin() {
        return Optional.empty();
    }
}
