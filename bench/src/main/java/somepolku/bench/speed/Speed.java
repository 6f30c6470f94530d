package somepolku.bench.speed;

import com.grack.nanojson.JsonWriter;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import somepolku.bench.Exports;
import somepolku.boot.Importing;
import somepolku.kit.ProblemException;

/** An archive into a durable journal, and the least that any program would do with it, turn by turn in one process. */
public final class Speed {
    private static final int CONTACTS = 30_000;
    private static final int POSTS = 10_000;
    private static final int WARM = 15;
    private static final int ROUNDS = 9;

    private Speed() {}

    /** @param arguments a folder of its own */
    public static void main(String... arguments) throws IOException, ProblemException {
        Path folder = Path.of(arguments[0]);
        Path zip = folder.resolve("Complete_LinkedInDataExport_11-20-2026.zip");
        Exports.archive(zip, CONTACTS, POSTS);
        List<Double> whole = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> wholeCpu = new ArrayList<>();
        List<Double> bareCpu = new ArrayList<>();
        int records;
        long bytes;
        try (Importing importing = new Importing()) {
            Path first = folder.resolve("first.polku");
            Files.deleteIfExists(first);
            importing.time(first, zip, CONTACTS + POSTS);
            Bare least = new Bare(first);
            records = least.records();
            bytes = least.bytes();
            for (int round = -WARM; round < ROUNDS; round++) {
                Path journal = folder.resolve("round.polku");
                Path store = folder.resolve("round.mv");
                Files.deleteIfExists(journal);
                Files.deleteIfExists(store);
                System.gc();
                double cpu = cpu();
                double one = importing.time(journal, zip, CONTACTS + POSTS) / 1e6;
                double oneCpu = cpu() - cpu;
                System.gc();
                cpu = cpu();
                double other = least.time(store, zip) / 1e6;
                if (round >= 0) {
                    whole.add(one);
                    bare.add(other);
                    wholeCpu.add(oneCpu);
                    bareCpu.add(cpu() - cpu);
                }
            }
        }
        Files.writeString(
                folder.resolve("speed.json"),
                JsonWriter.string()
                        .object()
                        .value("contacts", CONTACTS)
                        .value("posts", POSTS)
                        .value("records", records)
                        .value("bytes", bytes)
                        .value("rounds", ROUNDS)
                        .value("importMs", median(whole))
                        .value("bareMs", median(bare))
                        .value("ratio", median(whole) / median(bare))
                        .value("importCpuMs", median(wholeCpu))
                        .value("bareCpuMs", median(bareCpu))
                        .array("importAllMs", whole)
                        .array("bareAllMs", bare)
                        .end()
                        .done());
    }

    /** Of the whole process, in milliseconds: other work on the machine lengthens it little. */
    static double cpu() {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e6;
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
