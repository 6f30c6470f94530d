package somepolku.analysis.calibration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import somepolku.analysis.LocalFixtures;
import somepolku.analysis.calibration.Setup.World;

/** Real daily series, where they are on this machine, against simulated deeds that cannot have to do with them. */
final class RealNulls {
    private record Source(String path, int column, boolean log) {}

    private static final List<Source> SOURCES = List.of(
            new Source("facebook__prophet/example_wp_log_peyton_manning.csv", 1, true),
            new Source("facebook__prophet/example_wp_log_R.csv", 1, true),
            new Source("facebook__prophet/example_pedestrians_covid.csv", 1, false),
            new Source("gasparrini__dlnm/chicagoNMMAPS.csv", 6, false),
            new Source("gasparrini__dlnm/chicagoNMMAPS.csv", 8, false));

    private RealNulls() {}

    /** Nothing where no series is here. */
    static List<Measured> of(int row, int days, int n) {
        List<double[]> series = SOURCES.stream()
                .flatMap(source -> LocalFixtures.find(source.path).map(file -> read(file, source)).stream())
                .toList();
        if (series.isEmpty()) {
            return List.of();
        }
        Batch batch = Batch.of(row, n, seed -> {
            double[] values = series.get((int) Math.floorMod(seed, (long) series.size()));
            return answers(values, days, seed);
        });
        return Sizes.measured("real series, " + days + " days", batch, true);
    }

    private static Optional<double[]> answers(double[] all, int days, long seed) {
        Draws draws = new Draws(~seed);
        int from = draws.integer(0, all.length - days);
        double[] y = Arrays.copyOfRange(all, from, from + days);
        Simulated deeds = Simulator.of(Setup.days(days, World.FULL), seed);
        int[] weekday = new int[days];
        for (int t = 0; t < days; t++) {
            weekday[t] = (from + t) % 7;
        }
        return Sizes.answers(Simulated.table(y, weekday, deeds.deeds()), y, deeds.deeds()[0]);
    }

    /** Every day from the first to the last; NaN where there is no value. Day 0 counts as a Monday. */
    private static double[] read(Path file, Source source) {
        SortedMap<LocalDate, Double> values = new TreeMap<>();
        ToDoubleFunction<String> number =
                cell -> source.log ? Math.rint(Math.exp(Double.parseDouble(cell))) : Double.parseDouble(cell);
        for (String[] cells : LocalFixtures.table(file)) {
            String cell = cells[source.column];
            if (!cell.isEmpty() && !cell.equals("NA")) {
                values.put(LocalDate.parse(cells[0]), number.applyAsDouble(cell));
            }
        }
        return values.firstKey()
                .datesUntil(values.lastKey().plusDays(1))
                .mapToDouble(day -> values.getOrDefault(day, Double.NaN))
                .toArray();
    }
}
