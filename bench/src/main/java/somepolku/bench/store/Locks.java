package somepolku.bench.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import somepolku.kit.ProblemException;
import somepolku.storage.Journals;
import somepolku.work.port.JournalStore;
import somepolku.work.port.Passphrase;

/**
 * How long the passphrase's change takes in a small and in a large journal.
 *
 * @param small the median in milliseconds
 * @param large likewise
 */
record Locks(double small, double large) {
    private static final int ROUNDS = 7;

    /** Turn by turn: how Java compiles the key's derivation meanwhile then falls on both. Both are open to everybody afterwards. */
    static Locks measure(Path smallFile, Path largeFile) throws ProblemException {
        List<Double> ofSmall = new ArrayList<>();
        List<Double> ofLarge = new ArrayList<>();
        Journals journals = new Journals(Clock.systemDefaultZone());
        try (JournalStore small = journals.open(smallFile);
                JournalStore large = journals.open(largeFile)) {
            for (int round = 0; round < ROUNDS; round++) {
                ofSmall.add(change(small, round));
                ofLarge.add(change(large, round));
            }
            small.unlock();
            large.unlock();
        }
        return new Locks(Median.of(ofSmall), Median.of(ofLarge));
    }

    private static double change(JournalStore journal, int round) throws ProblemException {
        Passphrase next = Passphrase.of(("passphrase " + round).toCharArray());
        long begin = System.nanoTime();
        journal.lock(next);
        return (System.nanoTime() - begin) / 1e6;
    }
}
