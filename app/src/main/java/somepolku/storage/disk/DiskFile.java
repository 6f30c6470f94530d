package somepolku.storage.disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * A file on a disk. Not a FileChannel, since that closes itself when a reading thread is interrupted, and one cancelled
 * search would then take the whole journal away.
 */
public final class DiskFile implements RawFile {
    private final RandomAccessFile file;

    private DiskFile(RandomAccessFile file) {
        this.file = file;
    }

    public static DiskFile open(Path path, boolean readOnly) throws IOException {
        return new DiskFile(new RandomAccessFile(path.toFile(), readOnly ? "r" : "rw"));
    }

    @Override
    public synchronized int read(long position, byte[] into) throws IOException {
        file.seek(position);
        int done = 0;
        while (done < into.length) {
            int read = file.read(into, done, into.length - done);
            if (read < 0) {
                break;
            }
            done += read;
        }
        return done;
    }

    @Override
    public synchronized void write(long position, byte[] from, int offset, int length) throws IOException {
        file.seek(position);
        file.write(from, offset, length);
    }

    @Override
    public synchronized void truncate(long size) throws IOException {
        file.setLength(size);
    }

    @Override
    public synchronized long size() throws IOException {
        return file.length();
    }

    @Override
    public void force() throws IOException {
        // The channel's own force, since FileDescriptor.sync leaves the data in the drive's cache on macOS.
        boolean interrupted = Thread.interrupted();
        try {
            file.getChannel().force(true);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
