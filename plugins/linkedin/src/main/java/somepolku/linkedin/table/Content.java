package somepolku.linkedin.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.Optional;
import somepolku.api.importing.ExportFile;

/**
 * The characters of a file. Only its last byte tells that all of it is UTF-8, so it would be unpacked twice: one that is
 * no larger than most is kept in memory meanwhile.
 */
public final class Content {
    private static final int KEPT = 16 << 20;

    private final ExportFile file;
    private final Encoding encoding;
    private final Optional<byte[]> kept;

    private Content(ExportFile file, Encoding encoding, Optional<byte[]> kept) {
        this.file = file;
        this.encoding = encoding;
        this.kept = kept;
    }

    public static Content of(ExportFile file) throws IOException {
        Optional<byte[]> kept = file.size() > KEPT ? Optional.empty() : bytes(file);
        if (kept.isEmpty() || !Utf8.is(kept.get())) {
            return new Content(file, Encoding.of(file), Optional.empty());
        }
        return new Content(file, Utf8.isMarked(kept.get()) ? Encoding.UTF_8_BOM : Encoding.UTF_8, kept);
    }

    public Encoding encoding() {
        return encoding;
    }

    /** Begins at the beginning, past a byte order mark. */
    Reader open() throws IOException {
        return encoding.open(kept.isPresent() ? new ByteArrayInputStream(kept.get()) : file.open());
    }

    /** Empty where the file is larger than it said. */
    private static Optional<byte[]> bytes(ExportFile file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] bytes = new byte[(int) Math.max(0, file.size())];
            int length = in.readNBytes(bytes, 0, bytes.length);
            return in.read() >= 0
                    ? Optional.empty()
                    : Optional.of(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
        }
    }
}
