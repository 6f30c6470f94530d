package somepolku.bench.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import somepolku.kit.ProblemException;
import somepolku.storage.Journals;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/** How long the passphrase's change takes. */
final class Locks {
    private static final int ROUNDS = 7;

    private Locks() {}

    /** The median in milliseconds; the journal is open to everybody afterwards. */
    static double measure(Path file) throws ProblemException {
        List<Double> taken = new ArrayList<>();
        try (JournalStore journal = new Journals(Clock.systemDefaultZone()).open(file)) {
            for (int round = 0; round < ROUNDS; round++) {
                Passphrase next = Passphrase.of(("passphrase " + round).toCharArray());
                long begin = System.nanoTime();
                journal.lock(next);
                taken.add((System.nanoTime() - begin) / 1e6);
            }
            journal.unlock();
        }
        return Median.of(taken);
    }
}
