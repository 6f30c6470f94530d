package somepolku.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreException;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.HeadReader;
import somepolku.storage.disk.DiskFile;
import somepolku.storage.disk.DiskFolder;
import somepolku.storage.disk.JournalLock;
import somepolku.work.port.LockedException;
import somepolku.work.port.Passphrase;
import somepolku.work.port.Rescuing;

/** What can be done for a damaged journal on a disk. */
public final class Rescues implements Rescuing {

    @Override
    public Saved rescue(Path damaged, Path fresh, Optional<Passphrase> passphrase) throws ProblemException {
        Path from = Journals.there(damaged);
        if (Files.exists(fresh, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProblemException(Problem.refused("storage.copy.there", fresh.toString()));
        }
        Path folder = fresh.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(Problem.notThere("storage.folder", String.valueOf(folder)));
        }
        // Nobody writes into it while it is read; where nobody can write, there is nothing to keep away.
        Optional<JournalLock> lock = Files.isWritable(from) ? JournalLock.take(from) : Optional.empty();
        try {
            Salvage.Place to = new Salvage.Place(new DiskFolder(folder), Journals.name(fresh));
            return Salvage.of(() -> DiskFile.open(from, true), Journals.name(from), to, passphrase);
        } catch (IOException | MVStoreException e) {
            throw failed(fresh.toString(), e);
        } finally {
            lock.ifPresent(JournalLock::close);
        }
    }

    @Override
    public List<Copy> copies(Path journal, Optional<Passphrase> passphrase) {
        Path folder = journal.toAbsolutePath().getParent();
        Optional<UUID> mark = mark(journal);
        try (Stream<Path> beside = Files.list(folder)) {
            return beside.filter(file -> !file.equals(journal.toAbsolutePath()) && candidate(file, journal, mark))
                    .flatMap(file -> copy(file, passphrase).stream())
                    .sorted(Comparator.comparing(Copy::changed).reversed())
                    .toList();
        } catch (IOException noSuchFolder) {
            return List.of();
        }
    }

    private static boolean candidate(Path file, Path journal, Optional<UUID> mark) {
        String name = Journals.name(file);
        String own = Journals.name(journal);
        if (!Files.isRegularFile(file) || name.startsWith(own + Rescue.DAMAGED)) {
            return false;
        }
        Optional<UUID> theirs = mark(file);
        String stem = own.endsWith(".polku") ? own.substring(0, own.length() - ".polku".length()) : own;
        return theirs.isPresent() && (theirs.equals(mark) || name.startsWith(stem));
    }

    private static Optional<UUID> mark(Path file) {
        try (DiskFile raw = DiskFile.open(file, true)) {
            return HeadReader.mark(raw);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Empty where it is damaged as well. */
    private static Optional<Copy> copy(Path file, Optional<Passphrase> passphrase) {
        try {
            Instant changed = Files.getLastModifiedTime(file).toInstant();
            try {
                return Salvage.whole(() -> DiskFile.open(file, true), Journals.name(file), passphrase)
                        .map(entries -> new Copy(file, changed, OptionalLong.of(entries)));
            } catch (LockedException otherPassphrase) {
                return Optional.of(new Copy(file, changed, OptionalLong.empty()));
            }
        } catch (IOException | ProblemException | MVStoreException notWhole) {
            return Optional.empty();
        }
    }

    @Override
    public String replace(Path journal, Path copy) throws ProblemException {
        Path real = Journals.there(journal);
        Path folder = real.toAbsolutePath().getParent();
        String name = Journals.name(real);
        JournalLock lock = JournalLock.take(real)
                .orElseThrow(() -> new ProblemException(
                        Problem.refused("storage.create", real.toString(), String.valueOf(folder))));
        Path fresh = real.resolveSibling(name + Compaction.FRESH);
        DiskFolder disk = new DiskFolder(folder);
        try (lock) {
            try {
                disk.delete(Journals.name(fresh));
                Files.copy(copy, fresh);
                String kept = Rescue.keep(disk, name);
                disk.replace(Journals.name(fresh), name);
                return kept;
            } finally {
                disk.delete(Journals.name(fresh));
            }
        } catch (IOException e) {
            throw failed(name, e);
        }
    }

    private static ProblemException failed(String name, Exception e) {
        return new ProblemException(Problem.refused("storage.copy.failed", name, String.valueOf(e.getMessage())), e);
    }
}
