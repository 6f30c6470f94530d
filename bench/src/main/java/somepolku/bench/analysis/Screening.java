package somepolku.bench.analysis;

import com.grack.nanojson.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import somepolku.analysis.links.LinksOf;
import somepolku.analysis.links.Screened;
import somepolku.analysis.model.Effort;

/** Thirty series against a hundred actions: two years, as by default, and ten. Turn by turn on two threads; medians. */
public final class Screening {
    private static final int SERIES = 30;
    private static final int ACTIONS = 100;
    private static final int TWO_YEARS = 730;
    private static final int TEN_YEARS = 3650;
    private static final int ROUNDS = 7;

    private final ExecutorService threads;

    private Screening(ExecutorService threads) {
        this.threads = threads;
    }

    /** @param arguments a folder of its own */
    public static void main(String... arguments) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Screening screening = new Screening(threads);
            double[] two = screening.measure(Data.of(TWO_YEARS, SERIES, ACTIONS));
            Data years = Data.of(TEN_YEARS, SERIES, ACTIONS);
            double[] ten = screening.measure(years);
            double whole = screening.ms(i -> LinksOf.of(years.table(i), Effort.USUAL));
            Files.writeString(
                    Path.of(arguments[0]).resolve("analysis.json"),
                    JsonWriter.string()
                            .object()
                            .value("series", SERIES)
                            .value("actions", ACTIONS)
                            .value("twoYearsMs", two[0])
                            .value("twoYearsBareMs", two[1])
                            .value("twoYearsRatio", two[0] / two[1])
                            .value("tenYearsMs", ten[0])
                            .value("tenYearsBareMs", ten[1])
                            .value("tenYearsRatio", ten[0] / ten[1])
                            .value("wholeSeconds", whole / 1e3)
                            .end()
                            .done());
        } finally {
            threads.shutdown();
        }
    }

    /** The program's median and the yardstick's. */
    private double[] measure(Data data) throws InterruptedException, ExecutionException {
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        Yardstick yardstick = new Yardstick(data);
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(ms(i -> Screened.of(data.table(i))));
            bare.add(ms(yardstick::screen));
        }
        return new double[] {median(ours), median(bare)};
    }

    private double ms(IntConsumer one) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < SERIES; i++) {
            int series = i;
            all.add(threads.submit(() -> one.accept(series)));
        }
        for (Future<?> done : all) {
            done.get();
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
