package somepolku.storage.disk;

import java.io.IOException;

/** The beginning of a file, only to be read. */
public final class ShorterFile implements RawFile {
    private final RawFile whole;
    private final long size;

    public ShorterFile(RawFile whole, long size) {
        this.whole = whole;
        this.size = size;
    }

    @Override
    public int read(long position, byte[] into) throws IOException {
        int length = (int) Math.max(0, Math.min(into.length, size - position));
        if (length == into.length) {
            return whole.read(position, into);
        }
        byte[] part = new byte[length];
        int read = whole.read(position, part);
        System.arraycopy(part, 0, into, 0, Math.max(0, read));
        return read;
    }

    @Override
    public void write(long position, byte[] from, int offset, int length) throws IOException {
        throw onlyRead();
    }

    @Override
    public void truncate(long to) throws IOException {
        throw onlyRead();
    }

    @Override
    public long size() throws IOException {
        return Math.min(size, whole.size());
    }

    @Override
    public void force() throws IOException {
        throw onlyRead();
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }

    private static IOException onlyRead() {
        return new IOException("only to be read");
    }
}
