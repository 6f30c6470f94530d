package somepolku.bench.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import somepolku.domain.journal.Ids;
import somepolku.kit.ProblemException;
import somepolku.storage.Journals;
import somepolku.work.port.Edit;
import somepolku.work.port.JournalStore;

/** One durable edit, and 4 KiB written to the end of a bare file and forced, turn by turn. */
final class Edits {
    private static final int WARM = 100;
    private static final int ROUNDS = 400;

    private Edits() {}

    /** Medians in milliseconds. */
    record Found(double edit, double bare) {}

    static Found measure(Path file, Path bare) throws IOException, ProblemException {
        Files.deleteIfExists(bare);
        Clock clock = Clock.systemDefaultZone();
        Ids ids = new Ids(clock);
        List<Double> edits = new ArrayList<>();
        List<Double> bares = new ArrayList<>();
        byte[] block = new byte[4096];
        try (JournalStore journal = new Journals(clock).open(file);
                RandomAccessFile raw = new RandomAccessFile(bare.toFile(), "rw")) {
            for (int round = -WARM; round < ROUNDS; round++) {
                List<Edit> edit = List.of(Edit.add(Many.deed(ids, LocalDate.now(clock), "Edit " + round)));
                long begin = System.nanoTime();
                journal.commit(edit);
                long between = System.nanoTime();
                raw.seek(raw.length());
                raw.write(block);
                raw.getChannel().force(true);
                long end = System.nanoTime();
                if (round >= 0) {
                    edits.add((between - begin) / 1e6);
                    bares.add((end - between) / 1e6);
                }
            }
        }
        return new Found(Median.of(edits), Median.of(bares));
    }
}
