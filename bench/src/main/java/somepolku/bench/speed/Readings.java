package somepolku.bench.speed;

import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import somepolku.boot.Importing;
import somepolku.kit.ProblemException;

/** A large {@code readings.csv} into a durable journal, and the least that any program would do with it, turn by turn. */
public final class Readings {
    private static final int ROWS = 500_000;
    private static final int METRICS = 100;
    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
    private static final int WARM = 3;
    private static final int ROUNDS = 7;

    private Readings() {}

    /** @param arguments a folder of its own */
    public static void main(String... arguments) throws IOException, ProblemException {
        Path folder = Path.of(arguments[0]);
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROWS;
        Path table = folder.resolve("readings.csv");
        write(table, rows);
        List<Double> whole = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        List<Double> wholeCpu = new ArrayList<>();
        List<Double> bareCpu = new ArrayList<>();
        try (Importing importing = new Importing()) {
            Path first = folder.resolve("first-readings.polku");
            Files.deleteIfExists(first);
            importing.time(first, table, rows);
            Bare least = Bare.readings(first);
            for (int round = -WARM; round < ROUNDS; round++) {
                Path journal = folder.resolve("readings.polku");
                Path store = folder.resolve("readings.mv");
                Files.deleteIfExists(journal);
                Files.deleteIfExists(store);
                System.gc();
                double cpu = Speed.cpu();
                double one = importing.time(journal, table, rows) / 1e6;
                double oneCpu = Speed.cpu() - cpu;
                System.gc();
                cpu = Speed.cpu();
                double other = least.timeOf(store, table) / 1e6;
                if (round >= 0) {
                    whole.add(one);
                    bare.add(other);
                    wholeCpu.add(oneCpu);
                    bareCpu.add(Speed.cpu() - cpu);
                }
            }
        }
        Files.writeString(
                folder.resolve("readings.json"),
                JsonWriter.string()
                        .object()
                        .value("rows", rows)
                        .value("rounds", ROUNDS)
                        .value("importMs", Speed.median(whole))
                        .value("bareMs", Speed.median(bare))
                        .value("ratio", Speed.median(whole) / Speed.median(bare))
                        .value("importCpuMs", Speed.median(wholeCpu))
                        .value("bareCpuMs", Speed.median(bareCpu))
                        .array("importAllMs", whole)
                        .array("bareAllMs", bare)
                        .end()
                        .done());
    }

    /** A hundred metrics of five channels, a value a day each: the columns that a plain table needs. */
    private static void write(Path file, int rows) throws IOException {
        Random random = new Random(rows);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("date,channel,metric,value,kind\n");
            for (int row = 0; row < rows; row++) {
                int metric = row % METRICS;
                out.write(FIRST.plusDays(row / METRICS) + ",channel-" + metric % 5 + ",metric-" + metric + ","
                        + random.nextInt(10_000) + "," + (metric % 4 == 0 ? "level" : "flow") + "\n");
            }
        }
    }
}
