package somepolku.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import somepolku.importing.Dropped;

/** How a file's bytes become characters: by its byte order mark, as UTF-8 where all of it is, else as old Windows wrote. */
public record Encoded(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    /** @param whole whether the file is read to its end, which alone can tell that it is UTF-8 throughout */
    public static Encoded of(Dropped.Item file, boolean whole) throws IOException {
        try (InputStream in = file.open()) {
            byte[] start = in.readNBytes(BUFFER);
            if (begins(start, 0xef, 0xbb, 0xbf)) {
                return new Encoded(StandardCharsets.UTF_8, 3);
            }
            if (begins(start, 0xff, 0xfe)) {
                return new Encoded(StandardCharsets.UTF_16LE, 2);
            }
            if (begins(start, 0xfe, 0xff)) {
                return new Encoded(StandardCharsets.UTF_16BE, 2);
            }
        }
        return new Encoded(isUtf8(file, whole) ? StandardCharsets.UTF_8 : WINDOWS, 0);
    }

    /** The characters behind the byte order mark. */
    Reader open(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset);
    }

    private static boolean isUtf8(Dropped.Item file, boolean whole) throws IOException {
        char[] thrownAway = new char[BUFFER];
        try (InputStream in = file.open();
                Reader strict = new InputStreamReader(
                        in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            int got = strict.read(thrownAway);
            while (whole && got >= 0) {
                got = strict.read(thrownAway);
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (start.length <= at || (start[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
