package somepolku.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;

/**
 * Keeps a journal to one program at a time, by a lock on a file beside it. Not on the journal itself: on POSIX systems
 * a lock is lost as soon as anybody in the same process closes another handle of the file. The lock file stays when the
 * journal is closed, since deleting it would let two programs hold locks on two files of the same name.
 */
public final class JournalLock implements AutoCloseable {
    private final FileChannel channel;

    private JournalLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock; empty where the folder cannot be written.
     *
     * @throws ProblemException where another program, or another window of this one, has it
     */
    public static Optional<JournalLock> take(Path journal) throws ProblemException {
        Path file = journal.resolveSibling(journal.getFileName() + ".lock");
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            return Optional.empty();
        }
        JournalLock lock = new JournalLock(channel);
        try {
            FileLock held = channel.tryLock();
            if (held != null) {
                return Optional.of(lock);
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very program: told below.
        } catch (IOException e) {
            lock.close();
            throw new ProblemException(
                    Problem.refused("storage.noLock", journal.getFileName().toString(), String.valueOf(e.getMessage())),
                    e);
        }
        lock.close();
        throw new ProblemException(
                Problem.refused("storage.elsewhere", journal.getFileName().toString()));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
