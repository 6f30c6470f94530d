package somepolku.storage;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.BlockHeader;
import somepolku.storage.block.BlockStore;
import somepolku.storage.block.HeadReader;
import somepolku.storage.disk.RawFile;
import somepolku.storage.record.HybridClock;
import somepolku.work.port.DamagedException;
import somepolku.work.port.Passphrase;

/**
 * Opens a journal on raw bytes, and looks at it as closely as its last closing asks for. Where it ends with a problem,
 * not a byte was changed.
 */
final class Opening {
    private final RawFile raw;
    private final String name;
    private boolean readOnly;
    private final Optional<Passphrase> passphrase;
    private final List<Problem> seen = new ArrayList<>();
    private boolean holes;

    /** Opens one without a passphrase. */
    Opening(RawFile raw, String name, boolean readOnly) {
        this(raw, name, readOnly, Optional.empty());
    }

    Opening(RawFile raw, String name, boolean readOnly, Optional<Passphrase> passphrase) {
        this.raw = raw;
        this.name = name;
        this.readOnly = readOnly;
        this.passphrase = passphrase;
    }

    String name() {
        return name;
    }

    /** What was seen while looking at it that does no harm to the rest. */
    List<Problem> notices() {
        return List.copyOf(seen);
    }

    /**
     * Whether blocks are damaged that nothing needs. No harm is done yet; but the store, when it has to look for its end
     * again, may stumble over them, and so the journal is better copied.
     */
    boolean holes() {
        return holes;
    }

    /** Thrown where the newest change is there but cannot be read; the state before it may be whole. */
    static final class NewestLost extends Exception {
        private static final long serialVersionUID = 1L;
        private final long keep;
        private final transient ProblemException problem;

        NewestLost(long keep, ProblemException problem) {
            super(problem);
            this.keep = keep;
            this.problem = problem;
        }

        /** How much of the content is older than the lost change. */
        long keep() {
            return keep;
        }

        ProblemException problem() {
            return problem;
        }
    }

    MvJournal journal(Clock clock, List<Problem> notices, Seen known, Runnable onClose)
            throws IOException, ProblemException, NewestLost {
        OpenStore open = verified();
        List<Problem> all = new ArrayList<>(notices);
        all.addAll(seen);
        return journal(open, clock, all, known, onClose);
    }

    /** The journal on a store that was looked at. */
    MvJournal journal(OpenStore open, Clock clock, List<Problem> notices, Seen known, Runnable onClose)
            throws IOException, ProblemException {
        JournalMeta meta = meta(open);
        return new MvJournal(open, name, meta, new HybridClock(clock, meta.replica()), notices, known, onClose);
    }

    /** The store, ready to be written; closed again where something is wrong with it. */
    OpenStore verified() throws IOException, ProblemException, NewestLost {
        boolean done = false;
        OpenStore open = null;
        try {
            BlockFile blocks = HeadReader.open(raw, name, passphrase);
            if (blocks.header().newer()) {
                // It can be read; what else a newer program would have to write beside, nobody here knows.
                readOnly = true;
                seen.add(Problem.refused(
                        "storage.newer.view", name, blocks.header().format(), BlockHeader.FORMAT));
            }
            open = OpenStore.on(blocks, name, readOnly);
            lookAt(open);
            done = true;
            return open;
        } catch (NewestLost lost) {
            if (readOnly) {
                throw lost.problem();
            }
            throw lost;
        } finally {
            if (!done) {
                if (open != null) {
                    open.drop();
                }
                raw.close();
            }
        }
    }

    private void lookAt(OpenStore open) throws IOException, ProblemException, NewestLost {
        if (open.endMissing()) {
            boolean allWhole = open.blocks().damaged(open.blocks().size()).isEmpty();
            throw allWhole ? cut(open) : damaged(open, "its end cannot be read");
        }
        meta(open);
        if (!open.under().clean()) {
            lookAtAll(open);
        }
        open.under().release();
        if (!readOnly) {
            open.blocks().settleHead();
        }
        if (!readOnly && !open.under().clean()) {
            settle(open);
        }
    }

    private ProblemException cut(OpenStore open) {
        return new DamagedException(Problem.badInput(
                "storage.cut",
                name,
                open.store().getCurrentVersion(),
                open.under().headerVersion()));
    }

    private static void settle(OpenStore open) throws IOException {
        try {
            open.under().settle();
        } catch (MVStoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void lookAtAll(OpenStore open) throws IOException, ProblemException, NewestLost {
        long lost = open.under().lostChanges();
        if (lost == 1) {
            throw new NewestLost(open.under().end(), damaged(open, "its newest change cannot be read"));
        }
        if (lost > 1) {
            // Many changes back is not what anybody would call the journal; that is for a backup, and for people.
            throw damaged(open, "its newest " + lost + " changes cannot be read");
        }
        @Nullable MVStoreException failure = open.verify();
        if (failure != null) {
            throw new NewestLost(open.under().newestChunk(), damaged(open, String.valueOf(failure.getMessage())));
        }
        holes = open.blocks().damaged(open.under().end()).stream().anyMatch(bad -> bad.block() >= BlockStore.TWICE);
        if (open.under().leftOver()) {
            // Torn while it was written, and then nobody was told that it was kept; or damaged afterwards.
            seen.add(Problem.badInput("storage.unfinished", name));
        }
    }

    private JournalMeta meta(OpenStore open) throws IOException, ProblemException {
        try {
            var meta = JournalMeta.read(open.meta());
            if (meta.isPresent()) {
                return meta.get();
            }
        } catch (MVStoreException e) {
            throw damaged(open, String.valueOf(e.getMessage()));
        }
        throw damaged(open, "it does not say what it is");
    }

    private ProblemException damaged(OpenStore open, String reason) throws IOException {
        return OpenStore.damaged(open.blocks(), name, reason);
    }
}
