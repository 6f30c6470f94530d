package somepolku.storage;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.BlockHeader;
import somepolku.storage.block.BlockStore;
import somepolku.storage.block.HeadReader;
import somepolku.storage.disk.RawFile;
import somepolku.storage.disk.ShorterFile;
import somepolku.work.port.DamagedException;
import somepolku.work.port.Passphrase;
import somepolku.work.port.Rescuing.Lost;

/**
 * The states of a damaged file that a store can be opened on, the newest first. Since space is never used again, what
 * was there after an earlier change is there still.
 */
final class States implements AutoCloseable {
    /** Each takes about as long as opening the journal does. */
    private static final int MOST = 500;

    private final Salvage.Source source;
    private final String name;
    private final Optional<Passphrase> passphrase;
    private final Deque<Long> earlier = new ArrayDeque<>();
    private Optional<OpenStore> now = Optional.empty();
    private List<Lost> told = List.of();
    private boolean begun;

    States(Salvage.Source source, String name, Optional<Passphrase> passphrase) {
        this.source = source;
        this.name = name;
        this.passphrase = passphrase;
    }

    /** The next one; the one before is closed. */
    Optional<OpenStore> next() throws IOException, ProblemException {
        close();
        if (!begun) {
            begun = true;
            lookForEnds();
            now = opened(source.open());
            now.ifPresent(open -> told = missing(open));
        }
        while (now.isEmpty() && !earlier.isEmpty()) {
            long end = earlier.removeFirst();
            now = opened(new ShorterFile(source.open(), BlockFile.offset(end / BlockFile.BLOCK)));
            now.ifPresent(open -> told = newest(open));
        }
        return now;
    }

    /** What of the file is newer than the state, or may be. */
    List<Lost> told() {
        return told;
    }

    private void lookForEnds() throws IOException, ProblemException {
        BlockFile blocks = HeadReader.open(source.open(), name, passphrase);
        try (blocks) {
            BlockHeader head = blocks.header();
            if (head.newer()) {
                throw new ProblemException(Problem.refused("storage.newer", name, head.format(), BlockHeader.FORMAT));
            }
            new BlockStore(blocks, name, true, true).ends().stream().limit(MOST).forEach(earlier::addLast);
        }
    }

    private Optional<OpenStore> opened(RawFile raw) throws IOException, ProblemException {
        boolean done = false;
        try {
            OpenStore open = OpenStore.forgiving(HeadReader.open(raw, name, passphrase), name);
            done = true;
            return Optional.of(open);
        } catch (DamagedException notThis) {
            return Optional.empty();
        } finally {
            if (!done) {
                raw.close();
            }
        }
    }

    private List<Lost> missing(OpenStore open) {
        List<Lost> all = new ArrayList<>();
        try {
            if (open.endMissing() || !open.under().clean() && open.under().lostChanges() > 0) {
                all.addAll(newest(open));
            } else if (!open.under().clean() && open.under().leftOver()) {
                all.add(new Lost(
                        Problem.badInput("storage.lost.unfinished"),
                        "after change " + open.store().getCurrentVersion()));
            }
        } catch (IOException e) {
            all.add(new Lost(Problem.badInput("storage.lost.unfinished"), String.valueOf(e.getMessage())));
        }
        return all;
    }

    private static List<Lost> newest(OpenStore open) {
        return List.of(new Lost(
                Problem.badInput("storage.lost.newest"),
                "after change " + open.store().getCurrentVersion()));
    }

    @Override
    public void close() {
        now.ifPresent(OpenStore::drop);
        now = Optional.empty();
    }
}
