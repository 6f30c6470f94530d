package somepolku.linkedin.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import somepolku.api.ExportFile;

/**
 * The characters of a file. Only its last byte tells that all of it is UTF-8, so it would be unpacked twice: one that is
 * no larger than most is kept in memory meanwhile.
 */
public final class Content {
    private static final int KEPT = 16 << 20;

    private final ExportFile file;
    private final Encoding encoding;
    private final Optional<String> text;

    private Content(ExportFile file, Encoding encoding, Optional<String> text) {
        this.file = file;
        this.encoding = encoding;
        this.text = text;
    }

    public static Content of(ExportFile file) throws IOException {
        Optional<String> text = file.size() > KEPT ? Optional.empty() : text(file);
        if (text.isEmpty()) {
            return new Content(file, Encoding.of(file), text);
        }
        boolean marked = text.get().startsWith("\ufeff");
        return new Content(file, marked ? Encoding.UTF_8_BOM : Encoding.UTF_8, text);
    }

    public Encoding encoding() {
        return encoding;
    }

    /** Begins at the beginning, past a byte order mark. */
    Reader open() throws IOException {
        if (text.isEmpty()) {
            return encoding.open(file);
        }
        Reader reader = new StringReader(text.get());
        reader.skip(encoding == Encoding.UTF_8_BOM ? 1 : 0);
        return reader;
    }

    /** What is surely UTF-8; of anything else a closer look decides. */
    private static Optional<String> text(ExportFile file) throws IOException {
        try (InputStream in = file.open()) {
            byte[] bytes = new byte[(int) Math.max(0, file.size()) + 1];
            int length = in.readNBytes(bytes, 0, bytes.length);
            if (length == bytes.length) {
                // Larger than it said.
                return Optional.empty();
            }
            String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
            return text.indexOf('\ufffd') < 0 ? Optional.of(text) : Optional.empty();
        }
    }
}
