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
    private static final int WARM = 1_000;
    private static final int ROUNDS = 1_000;

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
                // Who comes second may find the disk quieter, since a force takes along what others left to be written.
                boolean bareFirst = round % 2 != 0;
                double before = bareFirst ? forced(raw, block) : 0;
                long begin = System.nanoTime();
                journal.commit(edit);
                double one = (System.nanoTime() - begin) / 1e6;
                double other = bareFirst ? before : forced(raw, block);
                if (round >= 0) {
                    edits.add(one);
                    bares.add(other);
                }
            }
        }
        return new Found(Median.of(edits), Median.of(bares));
    }

    private static double forced(RandomAccessFile raw, byte[] block) throws IOException {
        long begin = System.nanoTime();
        raw.seek(raw.length());
        raw.write(block);
        raw.getChannel().force(true);
        return (System.nanoTime() - begin) / 1e6;
    }
}
