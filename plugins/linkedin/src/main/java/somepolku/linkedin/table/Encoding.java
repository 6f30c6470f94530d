package somepolku.linkedin.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import somepolku.api.importing.ExportFile;

/**
 * How a file's bytes become characters. LinkedIn writes UTF-8, in 2018 it wrote UTF-16; spreadsheets that saved a file
 * again write whatever they like.
 */
public enum Encoding {
    UTF_8,
    UTF_8_BOM,
    UTF_16LE,
    UTF_16BE,
    WINDOWS_1252;

    /** Reads the whole file once and keeps none of it: only the last byte tells that all of it is UTF-8. */
    public static Encoding of(ExportFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.open())) {
            in.mark(4);
            byte[] start = in.readNBytes(3);
            in.reset();
            if (begins(start, 0xff, 0xfe)) {
                return UTF_16LE;
            }
            if (begins(start, 0xfe, 0xff)) {
                return UTF_16BE;
            }
            if (!isUtf8(in)) {
                return WINDOWS_1252;
            }
            return begins(start, 0xef, 0xbb, 0xbf) ? UTF_8_BOM : UTF_8;
        }
    }

    /** Reads on past a byte order mark. */
    Reader open(InputStream in) throws IOException {
        try {
            in.skipNBytes(this == UTF_8_BOM ? 3 : this == UTF_16LE || this == UTF_16BE ? 2 : 0);
        } catch (IOException broken) {
            in.close();
            throw broken;
        }
        if (this == WINDOWS_1252) {
            return new Windows1252(in);
        }
        return new InputStreamReader(
                in,
                this == UTF_16LE
                        ? StandardCharsets.UTF_16LE
                        : this == UTF_16BE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(InputStream in) throws IOException {
        Reader strict = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        char[] thrownAway = new char[8192];
        try {
            while (strict.read(thrownAway) >= 0) {
                // reading is the check
            }
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean begins(byte[] start, int... mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, bytes(mark), 0, mark.length);
    }

    private static byte[] bytes(int[] values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
