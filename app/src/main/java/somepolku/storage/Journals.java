package somepolku.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVStoreException;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.disk.DiskFolder;
import somepolku.storage.disk.Folder;
import somepolku.storage.disk.JournalLock;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;
import somepolku.work.port.Settings;

/** Opens and makes journal files. */
public final class Journals implements JournalStore.Files {
    private final Clock clock;
    private final Compaction.Limit limit;
    private final Seen seen;

    public Journals(Clock clock) {
        this(clock, Compaction.Limit.USUAL);
    }

    /** @param seen where it is kept how far each journal was, so that an older copy is noticed; for nothing else */
    public Journals(Clock clock, Settings seen) {
        this(clock, Compaction.Limit.USUAL, Seen.in(seen));
    }

    Journals(Clock clock, Compaction.Limit limit) {
        this(clock, limit, Seen.NOTHING);
    }

    Journals(Clock clock, Compaction.Limit limit, Seen seen) {
        this.clock = clock;
        this.limit = limit;
        this.seen = seen;
    }

    @Override
    public JournalStore open(Path file, Optional<Passphrase> passphrase) throws ProblemException {
        Path real = there(file);
        Optional<JournalLock> lock = Files.isWritable(real) ? JournalLock.take(real) : Optional.empty();
        return held(real, lock, () -> opened(real, lock, passphrase));
    }

    static Path there(Path file) throws ProblemException {
        if (!Files.exists(file)) {
            throw new ProblemException(Problem.notThere("storage.notThere", file.toString()));
        }
        if (!Files.isRegularFile(file)) {
            throw new ProblemException(Problem.badInput("storage.foreign", name(file)));
        }
        return real(file);
    }

    @Override
    public JournalStore openOrCreate(Path file, Optional<Passphrase> passphrase) throws ProblemException {
        if (Files.exists(file)) {
            return open(file, passphrase);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ProblemException(Problem.notThere("storage.folder", String.valueOf(folder)));
        }
        Path fresh = real(folder).resolve(file.getFileName());
        Optional<JournalLock> lock = JournalLock.take(fresh);
        if (lock.isEmpty()) {
            throw new ProblemException(Problem.refused("storage.create", file.toString(), folder.toString()));
        }
        return held(fresh, lock, () -> {
            if (!Files.exists(fresh)) {
                create(fresh);
            }
            return opened(fresh, lock, passphrase);
        });
    }

    private MvJournal opened(Path file, Optional<JournalLock> lock, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        Folder folder = new DiskFolder(file.toAbsolutePath().getParent());
        return opened(folder, name(file), lock.isEmpty(), passphrase, () -> lock.ifPresent(JournalLock::close));
    }

    /** Opens a journal that nobody else has open. */
    MvJournal opened(Folder folder, String name, boolean readOnly, Optional<Passphrase> passphrase, Runnable release)
            throws IOException, ProblemException {
        List<Problem> notices = new ArrayList<>();
        try {
            return compacted(folder, opening(folder, name, readOnly, passphrase), passphrase, notices, release);
        } catch (Opening.NewestLost lost) {
            if (readOnly) {
                throw lost.problem();
            }
            String kept = Rescue.withoutNewest(folder, name, lost, passphrase);
            notices.add(Problem.badInput("storage.rescued", name, kept));
        }
        return again(folder, name, readOnly, passphrase, notices, release);
    }

    private MvJournal again(
            Folder folder,
            String name,
            boolean readOnly,
            Optional<Passphrase> passphrase,
            List<Problem> notices,
            Runnable release)
            throws IOException, ProblemException {
        try {
            return opening(folder, name, readOnly, passphrase).journal(clock, notices, seen, release);
        } catch (Opening.NewestLost again) {
            throw again.problem();
        }
    }

    /** The journal, on a smaller file where that is worth its time. */
    private MvJournal compacted(
            Folder folder, Opening opening, Optional<Passphrase> passphrase, List<Problem> notices, Runnable release)
            throws IOException, ProblemException, Opening.NewestLost {
        String name = opening.name();
        OpenStore open = opening.verified();
        notices.addAll(opening.notices());
        seen.older(open, name).ifPresent(notices::add);
        if (open.store().isReadOnly()) {
            return opening.journal(open, clock, notices, seen, release);
        }
        try {
            Compaction.sweep(folder, name);
        } catch (IOException inTheWay) {
            // It does the journal no harm where it lies, and is tried again at the next opening.
        }
        if (!limit.passed(open) && !opening.holes()) {
            return opening.journal(open, clock, notices, seen, release);
        }
        try {
            Compaction.of(open, folder, name);
            if (opening.holes()) {
                notices.add(Problem.badInput("storage.holes", name, name + Compaction.KEPT));
            }
        } catch (IOException | ProblemException notNow) {
            // The journal is what it was, only larger than it need be.
            notices.add(Problem.refused("storage.notSmaller", name, String.valueOf(notNow.getMessage())));
        }
        return again(folder, name, false, passphrase, notices, release);
    }

    private static Opening opening(Folder folder, String name, boolean readOnly, Optional<Passphrase> passphrase)
            throws IOException {
        return new Opening(folder.open(name, readOnly), name, readOnly, passphrase);
    }

    /** Under another name first, so that nobody ever finds half a journal. */
    private static void create(Path file) throws IOException, ProblemException {
        create(new DiskFolder(file.toAbsolutePath().getParent()), name(file));
    }

    static void create(Folder folder, String name) throws IOException, ProblemException {
        String fresh = name + Compaction.FRESH;
        folder.delete(fresh);
        try (BlockFile blocks = BlockFile.create(folder.open(fresh, false))) {
            fill(blocks, name);
            blocks.close();
            folder.replace(fresh, name);
        } finally {
            folder.delete(fresh);
        }
    }

    /** Makes an empty journal on empty blocks, and closes it. */
    static void fill(BlockFile blocks, String name) throws IOException, ProblemException {
        OpenStore open = OpenStore.create(blocks, name);
        JournalMeta.fresh().writeTo(open.meta(), blocks.header().fileId().toString(), program());
        open.store().commit();
        open.store().sync();
        open.close();
    }

    static String program() {
        String version = Journals.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    /** Lets the lock go where opening fails. */
    private static MvJournal held(Path file, Optional<JournalLock> lock, Attempt attempt) throws ProblemException {
        boolean done = false;
        try {
            MvJournal journal = attempt.make();
            done = true;
            return journal;
        } catch (IOException | MVStoreException e) {
            throw new ProblemException(Problem.refused("storage.io", name(file), String.valueOf(e.getMessage())), e);
        } finally {
            if (!done) {
                lock.ifPresent(JournalLock::close);
            }
        }
    }

    private interface Attempt {
        MvJournal make() throws IOException, ProblemException;
    }

    /** The file behind a link, so that one file has one lock whatever it is called. */
    static Path real(Path path) throws ProblemException {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new ProblemException(
                    Problem.refused("storage.io", path.toString(), String.valueOf(e.getMessage())), e);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
