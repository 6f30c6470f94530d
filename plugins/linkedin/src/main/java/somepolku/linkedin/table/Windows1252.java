package somepolku.linkedin.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * Windows-1252 as browsers read it: the five bytes that Microsoft left undefined stay control characters, so that no
 * byte is ever lost.
 */
final class Windows1252 extends Reader {
    private static final String FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f" + "\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private final InputStream bytes;

    Windows1252(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        byte[] raw = new byte[length];
        int count = bytes.read(raw, 0, length);
        for (int i = 0; i < count; i++) {
            int value = raw[i] & 0xff;
            into[offset + i] = value >= 0x80 && value < 0xa0 ? FROM_80.charAt(value - 0x80) : (char) value;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
