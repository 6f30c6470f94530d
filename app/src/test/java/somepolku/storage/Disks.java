package somepolku.storage;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import somepolku.kit.ProblemException;
import somepolku.storage.block.BlockFile;
import somepolku.storage.disk.CutFile;
import somepolku.work.port.Passphrase;

/** Journals on disks in memory. */
final class Disks {
    static final String NAME = "x.polku";
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);

    private Disks() {}

    /** The bytes of a journal that was just made. */
    static byte[] empty() throws IOException, ProblemException {
        CutFile disk = new CutFile();
        Journals.fill(BlockFile.create(disk), NAME);
        return disk.content();
    }

    static MvJournal open(CutFile disk, String passphrase) throws IOException, ProblemException, Opening.NewestLost {
        return new Opening(disk, NAME, false, Optional.of(Passphrase.of(passphrase.toCharArray())))
                .journal(CLOCK, List.of(), Seen.NOTHING, () -> {});
    }

    static MvJournal open(CutFile disk) throws IOException, ProblemException, Opening.NewestLost {
        return new Opening(disk, NAME, false).journal(CLOCK, List.of(), Seen.NOTHING, () -> {});
    }
}
