package somepolku.storage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import somepolku.kit.Problem;
import somepolku.kit.ProblemException;
import somepolku.storage.block.HeadReader;
import somepolku.storage.disk.RawFile;
import somepolku.work.port.DamagedException;
import somepolku.work.port.Passphrase;
import somepolku.work.port.Rescuing.Lost;

/**
 * The newest state of a damaged file as the store by itself still finds it.
 *
 * @param open empty where the store finds no beginning, or only an earlier one
 * @param told what is known to be missing of it
 */
record Newest(Optional<OpenStore> open, List<Lost> told) implements AutoCloseable {

    static Newest of(Salvage.Source source, String name, Optional<Passphrase> passphrase)
            throws IOException, ProblemException {
        RawFile raw = source.open();
        boolean done = false;
        try {
            OpenStore open = OpenStore.forgiving(HeadReader.open(raw, name, passphrase), name);
            done = true;
            return of(open);
        } catch (DamagedException noBeginning) {
            return new Newest(Optional.empty(), List.of());
        } finally {
            if (!done) {
                raw.close();
            }
        }
    }

    private static Newest of(OpenStore open) throws IOException {
        boolean done = false;
        try {
            boolean clean = open.under().clean();
            done = !open.endMissing() && (clean || open.under().lostChanges() == 0);
            if (!done) {
                return new Newest(Optional.empty(), List.of());
            }
            return new Newest(
                    Optional.of(open),
                    clean || !open.under().leftOver()
                            ? List.of()
                            : List.of(new Lost(
                                    Problem.badInput("storage.lost.unfinished"),
                                    "after change " + open.store().getCurrentVersion())));
        } finally {
            if (!done) {
                open.drop();
            }
        }
    }

    @Override
    public void close() {
        open.ifPresent(OpenStore::drop);
    }
}
