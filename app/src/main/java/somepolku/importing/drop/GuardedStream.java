package somepolku.importing.drop;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import somepolku.kit.Texts;

/** A file of an archive as it unpacks: stops where it grows beyond its limit, and where it is not what was packed. */
final class GuardedStream extends FilterInputStream {
    private static final long MEGA = 1 << 20;

    private final CRC32 sum = new CRC32();
    private final long limit;
    private final long expectedSum;
    private final Texts texts;
    private long count;

    /** @param expectedSum the CRC-32 that the archive tells; -1 where it does not */
    GuardedStream(InputStream in, long limit, long expectedSum, Texts texts) {
        super(in);
        this.limit = limit;
        this.expectedSum = expectedSum;
        this.texts = texts;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int got = unpacked(bytes, from, length);
        if (got < 0) {
            if (expectedSum >= 0 && sum.getValue() != expectedSum) {
                throw new IOException(texts.text("importing.entry.damaged"));
            }
            return got;
        }
        sum.update(bytes, from, got);
        count += got;
        if (count > limit) {
            throw new IOException(texts.text("importing.entry.large", Math.max(1, limit / MEGA)));
        }
        return got;
    }

    /** What the unpacking says of a damaged entry is not for people. */
    private int unpacked(byte[] bytes, int from, int length) throws IOException {
        try {
            return super.read(bytes, from, length);
        } catch (ZipException | EOFException damaged) {
            throw new IOException(texts.text("importing.entry.damaged"), damaged);
        }
    }

    @Override
    public long skip(long n) throws IOException {
        // What is skipped must be counted and summed as well.
        return Math.max(0, read(new byte[(int) Math.min(8192, Math.max(n, 0))]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
