package somepolku.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.IntStream;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.block.DiskFile;
import somepolku.work.port.Passphrase;

/**
 * After an unclean end whose newest change cannot be read: goes back to the state before it, on a copy, and only where
 * every record of that state can be read. The file as it was found is kept beside the journal.
 */
final class Rescue {
    private Rescue() {}

    /**
     * Puts a journal without its newest change in the place of the damaged one.
     *
     * @return where the damaged one is kept
     */
    static Path withoutNewest(Path journal, String name, Opening.NewestLost lost, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        Path copy = journal.resolveSibling(journal.getFileName() + ".rescue");
        try {
            Files.copy(journal, copy, StandardCopyOption.REPLACE_EXISTING);
            shorten(copy, lost.keep());
            OpenStore open = new Opening(DiskFile.open(copy, false), name, false, passphrase).verified();
            open.close();
            Path kept = free(journal);
            Files.copy(journal, kept);
            Folder.force(kept);
            Folder.replace(copy, journal);
            return kept;
        } catch (ProblemException | Opening.NewestLost notWholeEither) {
            // What was wrong with the file itself says more than what is wrong with the shorter copy.
            lost.problem().addSuppressed(notWholeEither);
            throw lost.problem();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void shorten(Path copy, long keep) throws IOException {
        try (DiskFile raw = DiskFile.open(copy, false)) {
            raw.truncate(BlockFile.offset(keep / BlockFile.BLOCK));
            raw.force();
        }
    }

    private static Path free(Path journal) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> journal.resolveSibling(journal.getFileName() + ".damaged" + (i == 1 ? "" : "-" + i)))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }
}
