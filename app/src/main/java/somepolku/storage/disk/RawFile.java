package somepolku.storage.disk;

import java.io.Closeable;
import java.io.IOException;

/** The bytes of a file as the disk gives and takes them; a test puts a disk in its place that loses power. */
public interface RawFile extends Closeable {

    /** Reads as much of the range as there is; gives the number of bytes read. */
    int read(long position, byte[] into) throws IOException;

    void write(long position, byte[] from, int offset, int length) throws IOException;

    void truncate(long size) throws IOException;

    long size() throws IOException;

    /** Returns when all written so far survives a pulled plug. */
    void force() throws IOException;

    @Override
    void close() throws IOException;
}
