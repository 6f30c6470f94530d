package somepolku.bench.speed;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import somepolku.domain.journal.Activity;
import somepolku.domain.journal.Contact;
import somepolku.domain.journal.Entry;
import somepolku.domain.journal.Metric;
import somepolku.domain.journal.Reading;
import somepolku.kit.ProblemException;
import somepolku.storage.Journals;
import somepolku.storage.record.HybridClock;
import somepolku.storage.record.RecordKey;
import somepolku.storage.record.RecordWriter;
import somepolku.work.port.JournalStore;

/** The least there is to do: parse the same files and write the same bytes, in one commit, without asking anything. */
final class Bare {
    private final SortedMap<byte[], byte[]> records = new TreeMap<>(Arrays::compareUnsigned);

    /** @param journal made by the import, for its records' bytes */
    Bare(Path journal) throws ProblemException {
        this(journal, Activity.class, Contact.class);
    }

    /** For a journal of readings. */
    static Bare readings(Path journal) throws ProblemException {
        return new Bare(journal, Reading.class, Metric.class);
    }

    @SafeVarargs
    private Bare(Path journal, Class<? extends Entry>... types) throws ProblemException {
        Clock clock = Clock.systemUTC();
        RecordWriter writer = new RecordWriter(new HybridClock(clock, 1));
        writer.nextCommit();
        try (JournalStore store = new Journals(clock).open(journal);
                Stream<? extends Entry> entries = Stream.of(types).flatMap(store::all)) {
            entries.forEach(entry -> records.put(RecordKey.of(entry), writer.write(entry, Optional.empty())));
        }
    }

    int records() {
        return records.size();
    }

    long bytes() {
        return records.entrySet().stream()
                .mapToLong(record -> record.getKey().length + record.getValue().length)
                .sum();
    }

    /** The nanoseconds, the store's opening aside. */
    long time(Path store, Path zip) throws IOException {
        return time(store, () -> parse(zip));
    }

    /** The same of a single table. */
    long timeOf(Path store, Path table) throws IOException {
        return time(store, () -> {
            try (Reader in = Files.newBufferedReader(table)) {
                return fields(in);
            }
        });
    }

    /** Parses everything; how many fields there were. */
    private interface Parsing {
        long fields() throws IOException;
    }

    private long time(Path store, Parsing parsing) throws IOException {
        try (MVStore open = new MVStore.Builder()
                .fileName(store.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open()) {
            MVMap<byte[], byte[]> map = open.openMap(
                    "rec",
                    new MVMap.Builder<byte[], byte[]>()
                            .keyType(ByteArrayDataType.INSTANCE)
                            .valueType(ByteArrayDataType.INSTANCE));
            long begin = System.nanoTime();
            long fields = parsing.fields();
            records.forEach(map::put);
            open.commit();
            open.sync();
            long taken = System.nanoTime() - begin;
            if (fields < records.size()) {
                throw new IllegalStateException("parsed nothing");
            }
            return taken;
        }
    }

    private static long parse(Path path) throws IOException {
        long fields = 0;
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                fields += fields(new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    private static long fields(Reader in) throws IOException {
        long fields = 0;
        // The file of contacts begins with a note of one cell.
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(in)) {
            for (CsvRecord record : csv) {
                fields += record.getFieldCount();
            }
        }
        return fields;
    }
}
