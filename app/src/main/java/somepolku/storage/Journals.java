package somepolku.storage;

import java.nio.file.Path;
import java.time.Clock;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.work.port.JournalStore;

/** Opens and makes journal files. */
public final class Journals implements JournalStore.Files {
    private final Clock clock;

    public Journals(Clock clock) {
        this.clock = clock;
    }

    @Override
    public JournalStore open(Path file) throws ProblemException {
        throw new ProblemException(Problem.refused("storage.notYet", file, clock.instant()));
    }

    @Override
    public JournalStore openOrCreate(Path file) throws ProblemException {
        return open(file);
    }
}
