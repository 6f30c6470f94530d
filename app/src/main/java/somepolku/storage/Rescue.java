package somepolku.storage;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.disk.Folder;
import somepolku.storage.disk.RawFile;
import somepolku.work.port.Passphrase;

/**
 * After an unclean end whose newest change cannot be read: goes back to the state before it, on a copy, and only where
 * every record of that state can be read. The file as it was found is kept beside the journal.
 */
final class Rescue {
    /** How a damaged file that is kept is called. */
    static final String DAMAGED = ".damaged";

    private static final String COPY = ".rescue";

    private Rescue() {}

    /**
     * Puts a journal without its newest change in the place of the damaged one.
     *
     * @return the name under which the damaged one is kept
     */
    static String withoutNewest(Folder folder, String name, Opening.NewestLost lost, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        String copy = name + COPY;
        try {
            folder.delete(copy);
            folder.copy(name, copy);
            shorten(folder.open(copy, false), lost.keep());
            OpenStore open = new Opening(folder.open(copy, false), name, false, passphrase).verified();
            open.close();
            // As the next opening will find it: the store looks at a file that was closed in order in another way.
            new Opening(folder.open(copy, true), name, true, passphrase)
                    .verified()
                    .drop();
            String kept = keep(folder, name);
            folder.replace(copy, name);
            return kept;
        } catch (ProblemException | Opening.NewestLost notWholeEither) {
            // What was wrong with the file itself says more than what is wrong with the shorter copy.
            lost.problem().addSuppressed(notWholeEither);
            throw lost.problem();
        } finally {
            folder.delete(copy);
        }
    }

    private static void shorten(RawFile copy, long keep) throws IOException {
        try (copy) {
            copy.truncate(BlockFile.offset(keep / BlockFile.BLOCK));
            copy.force();
        }
    }

    /** Puts a durable copy of a damaged journal beside it. */
    static String keep(Folder folder, String name) throws IOException {
        String kept = free(folder, name);
        folder.copy(name, kept);
        try (RawFile durable = folder.open(kept, false)) {
            durable.force();
        }
        return kept;
    }

    /** A name for a damaged file beside the journal that no other one has. */
    private static String free(Folder folder, String name) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> name + DAMAGED + (i == 1 ? "" : "-" + i))
                .filter(free -> !folder.holds(free))
                .findFirst()
                .orElseThrow();
    }
}
