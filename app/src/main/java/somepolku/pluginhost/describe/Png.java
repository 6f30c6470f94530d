package somepolku.pluginhost.describe;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;
import somepolku.kit.ProblemException;
import somepolku.pluginhost.code.Clean;

/**
 * A PNG picture from a stranger: its size is read from its header before anything is unpacked, and only the parts that
 * make the picture are kept, so that no comment, profile or animation reaches whoever draws it.
 */
final class Png {
    static final int MOST_BYTES = 32 * 1024;
    static final int MOST_PIXELS = 128;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int HEADER = 13;
    /** Length, name and check sum. */
    private static final int AROUND = 12;

    private Png() {}

    /** @throws ProblemException if it is no PNG, is damaged, or is larger than a small picture needs to be */
    static byte[] clean(byte[] given) throws ProblemException {
        if (given.length > MOST_BYTES) {
            throw bad(given.length + " B");
        }
        if (given.length < SIGNATURE.length
                || !Arrays.equals(given, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            throw bad("?");
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        kept.write(given, 0, SIGNATURE.length);
        String name = "";
        for (int at = SIGNATURE.length; !name.equals("IEND"); ) {
            int length = length(given, at);
            name = new String(given, at + 4, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
            if (at == SIGNATURE.length) {
                header(given, at, name, length);
            }
            if (KEPT.contains(name)) {
                kept.write(given, at, AROUND + length);
            }
            at += AROUND + length;
        }
        return kept.toByteArray();
    }

    private static int length(byte[] given, int at) throws ProblemException {
        int length = given.length - at < AROUND ? -1 : ByteBuffer.wrap(given).getInt(at);
        if (length < 0 || length > given.length - at - AROUND) {
            throw bad("?");
        }
        CRC32 sum = new CRC32();
        sum.update(given, at + 4, 4 + length);
        if ((int) sum.getValue() != ByteBuffer.wrap(given).getInt(at + 8 + length)) {
            throw bad("?");
        }
        return length;
    }

    private static void header(byte[] given, int at, String name, int length) throws ProblemException {
        if (!name.equals("IHDR") || length != HEADER) {
            throw bad("?");
        }
        int width = ByteBuffer.wrap(given).getInt(at + 8);
        int height = ByteBuffer.wrap(given).getInt(at + 12);
        if (width < 1 || height < 1 || width > MOST_PIXELS || height > MOST_PIXELS) {
            throw bad(Integer.toUnsignedString(width) + " × " + Integer.toUnsignedString(height));
        }
    }

    private static ProblemException bad(String found) {
        return Clean.bad("pluginhost.bad.icon", found, MOST_PIXELS, MOST_BYTES / 1024);
    }
}
