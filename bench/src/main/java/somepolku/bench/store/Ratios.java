package somepolku.bench.store;

import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import somepolku.kit.ProblemException;

/** What the sealed blocks, the forces and the passphrase cost, each beside the least that does the same work. */
public final class Ratios {
    private static final int SMALL = 1_000;
    private static final int LARGE = 100_000;

    private Ratios() {}

    /** @param arguments a folder of its own */
    public static void main(String... arguments) throws IOException, ProblemException {
        Path folder = Path.of(arguments[0]);
        Path small = Many.journal(folder.resolve("small.polku"), SMALL);
        Path large = Many.journal(folder.resolve("large.polku"), LARGE);
        Edits.Found edits = Edits.measure(small, folder.resolve("bare"));
        Scan.Found scan = Scan.measure(large, folder.resolve("plain.mv"));
        Locks locks = Locks.measure(small, large);
        Files.writeString(
                folder.resolve("store.json"),
                JsonWriter.string()
                        .object()
                        .value("small", SMALL)
                        .value("large", LARGE)
                        .value("editMs", edits.edit())
                        .value("bareEditMs", edits.bare())
                        .value("editRatio", edits.edit() / edits.bare())
                        .value("scanMs", scan.sealed())
                        .value("plainScanMs", scan.plain())
                        .value("scanRatio", scan.sealed() / scan.plain())
                        .value("lockSmallMs", locks.small())
                        .value("lockLargeMs", locks.large())
                        .value("lockRatio", locks.large() / locks.small())
                        .end()
                        .done());
    }
}
